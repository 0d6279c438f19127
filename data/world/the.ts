/** A country's name as it stands in a sentence: "the United States". */
export function the(name: string): string {
  return /^(?:United|Isle|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Democratic|Republic|Central|Dominican Republic|French Southern|Federated|Marshall|Solomon|Cook|US |British|Cayman|Falkland|Faroe|Northern Mariana|Pitcairn|Turks|Cocos|Åland)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** What stands before a country's name in a tie, with the article that the name takes: "capital of the". */
export const beforeThe = (as: string, name: string): string => (the(name) === name ? as : `${as} the`);

/** The same without what leads over to the country: "capital". */
export const alone = (as: string): string => as.replace(/,? (?:of|for|to|in)(?: the)?$/, '');
