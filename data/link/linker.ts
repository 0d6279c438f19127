import { fold } from '../lexicon/fold';
import type { Candidate, Lexicon } from '../lexicon/types';
import { decide, type Verdict } from './decide';
import { type Fit, Judge } from './judge';
import { baseLanguage, guessLanguage } from './language';
import { PageEvidence } from './page';
import type { PageWords } from './person';
import { Profiles } from './profile';
import type { Block, Linker, LinkOptions, Mention, ReaderSays } from './types';

/** What is kept of a block that holds a candidate. */
interface Kept {
  block: Block;
  lang: string;
  candidates: readonly Candidate[];
  fits: Fit[][];
  /** Its mentions as last told, as text to compare. */
  told: string;
}

const NOTHING: ReaderSays = { muted: new Set(), chosen: new Map() };

/** How much text without candidates is read to guess a page's language. */
const SAMPLE = 1500;

/**
 * @param lexicon finds the candidates.
 * @param options the page's language as far as it says, and what the reader has said.
 * @returns a linker for one page.
 */
export function createLinker<Key>(lexicon: Lexicon, options: LinkOptions): Linker<Key> {
  return new PageLinker<Key>(lexicon, options);
}

class PageLinker<Key> implements Linker<Key> {
  private readonly blocks = new Map<Key, Kept>();
  private readonly judge: Judge;
  private readonly evidence = new PageEvidence();
  private readonly lower = new Set<string>();
  private readonly dirty = new Set<Key>();
  private readonly gone = new Set<Key>();
  private says: ReaderSays;
  private sample = '';
  private guessed: string | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly options: LinkOptions,
  ) {
    this.judge = new Judge(lexicon, new Profiles(lexicon));
    this.says = options.says ?? NOTHING;
  }

  set(key: Key, block: Block): boolean {
    this.delete(key);
    if (this.sample.length < SAMPLE) this.sample += `${block.text}\n`;
    const lang = this.language(block.lang);
    const candidates = this.lexicon.find(block.text, lang);
    if (candidates.length === 0) return false;
    this.gone.delete(key);
    this.blocks.set(key, { block, lang, candidates, fits: [], told: '' });
    this.dirty.add(key);
    for (const word of block.text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu) ?? [])
      this.lower.add(fold(word));
    return true;
  }

  delete(key: Key): void {
    const kept = this.blocks.get(key);
    if (!kept) return;
    this.weighIn(kept, -1);
    this.blocks.delete(key);
    this.dirty.delete(key);
    if (kept.told !== '') this.gone.add(key);
  }

  say(says: ReaderSays): void {
    this.says = says;
  }

  link(): Map<Key, readonly Mention[]> {
    this.settleLanguage();
    for (const key of this.dirty) {
      const kept = this.blocks.get(key)!;
      kept.fits = this.fitsOf(kept);
      this.weighIn(kept, 1);
    }
    this.dirty.clear();
    const changed = new Map<Key, readonly Mention[]>();
    for (const key of this.gone) changed.set(key, []);
    this.gone.clear();
    for (const [key, kept] of this.blocks) {
      const mentions = this.mentionsOf(kept);
      const told = mentions.length > 0 ? JSON.stringify(mentions) : '';
      if (told === kept.told) continue;
      kept.told = told;
      changed.set(key, mentions);
    }
    return changed;
  }

  /** Blocks that came before the page's language could be told are read again in it. */
  private settleLanguage(): void {
    if (this.options.lang || this.guessed) return;
    const guessed = guessLanguage(this.sample);
    if (!guessed || (this.sample.length < SAMPLE && this.guessed === guessed)) return;
    this.guessed = guessed;
    for (const [key, kept] of this.blocks) {
      if (kept.lang) continue;
      this.weighIn(kept, -1);
      kept.lang = guessed;
      kept.candidates = this.lexicon.find(kept.block.text, guessed);
      kept.fits = [];
      this.dirty.add(key);
    }
  }

  private language(own: string): string {
    return baseLanguage(own || this.options.lang || this.guessed || '');
  }

  private fitsOf({ block, lang, candidates }: Kept): Fit[][] {
    const words: PageWords = {
      ordinary: (word) => this.lower.has(fold(word)),
      named: (start, end) => candidates.some((other) => other.start < end && other.end > start),
    };
    return candidates.map((candidate) => this.judge.fits(candidate, block.text, lang, words));
  }

  private weighIn({ block, candidates, fits }: Kept, sign: 1 | -1): void {
    fits.forEach((list, at) => {
      const { start, end } = candidates[at]!;
      for (const fit of list) this.evidence.add(fit, block.text.slice(start, end), sign);
    });
  }

  private mentionsOf({ block, candidates, fits }: Kept): Mention[] {
    const others = new Map<number, Fit>();
    for (const fit of fits.flat()) if (!fit.against) others.set(fit.entity, fit);
    return candidates.flatMap((candidate, at) => {
      const { start, end } = candidate;
      const spelled = block.text.slice(start, end);
      const accepted = (fits[at] ?? []).flatMap((fit) => {
        if (this.says.muted.has(fit.profile.entity.id)) return [];
        const verdict = decide(fit, spelled, this.evidence, { others });
        return verdict ? [{ fit, verdict }] : [];
      });
      return accepted.length > 0 ? [this.mention(start, end, spelled, accepted)] : [];
    });
  }

  /** The likeliest entity, and the others that fit as well as it. */
  private mention(
    start: number,
    end: number,
    spelled: string,
    accepted: { fit: Fit; verdict: Verdict }[],
  ): Mention {
    const idOf = ({ fit }: { fit: Fit }) => fit.profile.entity.id;
    accepted.sort((left, right) => right.verdict.weight - left.verdict.weight);
    const chosen = this.says.chosen.get(fold(spelled));
    const pick = accepted.find((entry) => idOf(entry) === chosen);
    const best = pick ?? accepted[0]!;
    const also = pick
      ? []
      : accepted.filter((entry) => entry !== best && entry.verdict.weight === best.verdict.weight).map(idOf);
    return {
      start,
      end,
      entity: idOf(best),
      ...(also.length > 0 && { also }),
      kind: best.fit.profile.entity.kind,
      name: best.fit.profile.entity.name,
      form: best.fit.form,
      why: pick ? [{ code: 'chosen' }] : best.verdict.why,
    };
  }
}
