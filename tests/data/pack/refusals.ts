import { parsePack } from '../../../data/pack/parse';
import { said } from './said';
import { samplePack } from './sample';

/** What is said of a pack after one change: "path: message" each. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the types forbid.
export function refusals(change: (pack: any) => void): string[] {
  const pack = samplePack();
  change(pack);
  const parsed = parsePack(pack);
  return parsed.ok ? [] : said(parsed.problems);
}
