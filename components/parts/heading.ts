/**
 * @param name an entity's name as it runs in a text: "the West".
 * @returns the name as it stands by itself, over a card or in a list: "The West".
 */
export const asHeading = (name: string) => name.replace(/^the (?=\p{Lu})/u, 'The ');
