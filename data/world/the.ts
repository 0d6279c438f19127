/** A country's name as it stands in a sentence: "the United States". */
export function the(name: string): string {
  return /^(?:United|Isle|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Democratic|Republic|Central|Dominican Republic|French Southern|Federated|Marshall|Solomon|Cook|US |British|Cayman|Falkland|Faroe|Northern Mariana|Pitcairn|Turks|Cocos|Åland)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}
