/** @returns "1 spelling", "1,204 spellings". */
export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
