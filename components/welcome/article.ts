/** A name in the article that fits two countries. */
export const AMBIGUOUS = 'Congo';

/**
 * A short article of our own, with facts from the bundled pack on the election, and a last line for a name that two bear. Every kind of mention is in it,
 * so that each can be tried: a test looks for them.
 */
export const ARTICLE = {
  asOf: '2025-01-27',
  title: 'Another term in Minsk, and a cold answer from Brussels',
  paragraphs: [
    'Alexander Lukashenko, who has ruled Belarus for 31 years, is to stay. Officials gave him the victory in the 2025 Belarusian presidential election, held on 26 January, and the first count put his share at 86.8 per cent. Four others were on the ballot; none of them came close to Lukashenko.',
    'Beyond the country’s western border hardly anyone in office took the figure at its word, and the West as a whole does not accept it. European politicians point out that independent media are banned, and that the leading people of the Belarusian opposition sit in jail or had to go abroad. Neither free nor fair, they say.',
    'Kaja Kallas, who speaks for the European Union on foreign affairs, made the same point in a post on X, where she is @kajakallas. On election day Kallas and the foreign ministers of the E.U. received Sviatlana Tsikhanouskaya, there known as @Tsihanouskaya, who had been a candidate in the 2020 Belarusian presidential election and was then forced into exile.',
    'Kallas and the Commissioner for Enlargement, Marta Kos, announced that the sanctions against the Belarusian regime remain, and so does the help for civil society and the exiled opposition. Tsikhanouskaya wants more: tougher steps against those Belarusians, persons and organisations alike, who take part in repression and help Russia wage its war in Ukraine.',
    'Lukashenko waved all this aside. His jailed opponents, he said, had chosen their own fate, and if more than 250 people convicted of extremism were released of late, it was not done to please the West.',
    'He long took cheap oil and loans from Russia and still kept Belarus sovereign. The Russo-Ukrainian war has tied him more closely to Vladimir Putin: the invasion set out from Belarus too, and since then there have been nuclear weapons on Belarusian soil. To his opponents that is a danger to the country’s sovereignty and one more tool of repression. Putin, for his part, remains an ally.',
    `And a line that is here to be tried: two countries are called ${AMBIGUOUS}, and nobody who reads no more than this can tell which one is meant.`,
  ],
} as const;
