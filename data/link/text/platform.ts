import type { Neighbour } from './surroundings';
import { OPENS } from './word-borders';

/** Words before the platform X, where a variable or a person would not stand. */
const ON = new RegExp(
  String.raw`${OPENS}(?:on|to|via|through|from|using|platform|network|site|auf|bei|über|sur|réseau|social|plateforme|en|su|op|på|na|w|no|em|pe|v|u|plattform|plataforma|red|platformie|síti|sieti|mreži|соцсети|соцмережі|сети|мережі|в|у|ў|на|з|із)\s+$`,
  'iu',
);

/** Whether a text ends as it does before the platform X: "She wrote on". */
export const onPlatform = (text: string): boolean => ON.test(text.slice(-16));

/** "She wrote on X. Lukashenko did not answer": the platform ends a sentence, and is nobody's initial. */
export function endsOnPlatform(text: string, { word, start }: Neighbour): boolean {
  return /^[XХ]/u.test(word) && onPlatform(text.slice(0, start));
}
