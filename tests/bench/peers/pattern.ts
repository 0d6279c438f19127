/** One regular expression over names: the longer first, since the first that fits is taken, and whole words alone. */
export function patternOf(names: readonly string[]): RegExp {
  const literal = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const longestFirst = [...names].sort((left, right) => right.length - left.length);
  return new RegExp(`\\b(?:${longestFirst.map(literal).join('|')})\\b`, 'g');
}
