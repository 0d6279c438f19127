import type { Candidate, Lexicon } from '../lexicon/types';
import { BlockIndex } from './block-index';
import { decide } from './decide';
import type { Fit } from './fit';
import { Judge } from './judge';
import { mentionOf } from './mention-of';
import { PageEvidence } from './page/evidence';
import { OrdinaryWords } from './page/ordinary';
import { PageLanguage } from './page/page-language';
import { pageWords } from './page/page-words';
import { Profiles } from './profile';
import { sameMentions } from './same';
import { BlockWords } from './text/clues';
import type { SportWords } from './text/sport-words';
import type { Block, Linker, LinkOptions, Mention, ReaderSays } from './types';

/** What is kept of a block that holds a candidate. */
interface Kept {
  block: Block;
  lang: string;
  candidates: readonly Candidate[];
  fits: Fit[][];
  sport: Pick<SportWords, 'words' | 'sports'>;
  /** The words it was asked about whether they are ordinary ones on this page. */
  asked: Set<string>;
  /** Its mentions as last told. */
  told: readonly Mention[];
}

const NO_MENTIONS: readonly Mention[] = [];
const NO_WORDS: Kept['sport'] = { words: 0, sports: { alone: 0, strong: 0, weak: 0 } };
const NOTHING: ReaderSays = { muted: new Set(), chosen: new Map() };

/**
 * @param lexicon finds the candidates.
 * @param options the page's language as far as it says, and what the reader has said.
 * @returns a linker for one page.
 */
export function createLinker<Key>(lexicon: Lexicon, options: LinkOptions): Linker<Key> {
  return new PageLinker<Key>(lexicon, options);
}

/**
 * Each block is read once (`fits`), adds to the page's evidence, and is judged again only when something it rests on
 * has changed: the standing of an entity it may mean, the company of its story, or an ordinary word.
 */
export class PageLinker<Key> implements Linker<Key> {
  protected readonly blocks = new Map<Key, Kept>();
  private readonly judge: Judge;
  private readonly evidence = new PageEvidence();
  private readonly ordinary = new OrdinaryWords<Key>();
  private readonly index = new BlockIndex<Key>();
  /** Blocks to be read, blocks to be judged, and blocks that went. */
  private readonly unread = new Set<Key>();
  private readonly unjudged = new Set<Key>();
  private readonly gone = new Set<Key>();
  private says: ReaderSays;
  private readonly language: PageLanguage;

  constructor(
    private readonly lexicon: Lexicon,
    options: LinkOptions,
  ) {
    this.judge = new Judge(lexicon, Profiles.for(lexicon));
    this.says = options.says ?? NOTHING;
    this.language = new PageLanguage(options.lang, options.sample ?? '');
  }

  set(key: Key, block: Block): boolean {
    const told = this.remove(key);
    const lang = this.language.of(block.lang, block.text);
    const candidates = this.lexicon.find(block.text, lang);
    if (candidates.length === 0) {
      if (told.length > 0) this.gone.add(key);
      return false;
    }
    this.blocks.set(key, { block, lang, candidates, fits: [], sport: NO_WORDS, asked: new Set(), told });
    this.unread.add(key);
    this.ordinary.add(block.text, 1);
    return true;
  }

  hear(text: string): void {
    this.language.add(text);
  }

  delete(key: Key): void {
    if (this.remove(key).length > 0) this.gone.add(key);
  }

  say(says: ReaderSays): void {
    this.says = says;
    for (const key of this.blocks.keys()) this.unjudged.add(key);
  }

  get isBehind(): boolean {
    return this.unread.size + this.unjudged.size + this.gone.size > 0;
  }

  link(room: () => boolean = () => true): Map<Key, readonly Mention[]> {
    if (this.blocks.size > 0 && this.settleLanguage() && !room()) return new Map();
    for (const key of this.ordinary.changed()) this.unread.add(key);
    for (const key of this.unread) {
      this.unread.delete(key);
      this.read(key, this.blocks.get(key)!);
      if (!room()) break;
    }
    const changes = this.evidence.changes();
    for (const key of changes.theme ? this.blocks.keys() : this.index.restingOn(changes))
      this.unjudged.add(key);
    return this.tell(room);
  }

  private tell(room: () => boolean): Map<Key, readonly Mention[]> {
    const changed = new Map<Key, readonly Mention[]>();
    let judged = 0;
    for (const key of this.unjudged) {
      // One at least: what has just been read is told without another turn.
      if (judged > 0 && !room()) break;
      judged += 1;
      this.unjudged.delete(key);
      // Judged when it has been read again: until then what was said of it stands.
      if (this.unread.has(key)) continue;
      const kept = this.blocks.get(key)!;
      const mentions = this.mentionsOf(kept);
      if (sameMentions(mentions, kept.told)) continue;
      kept.told = mentions;
      changed.set(key, mentions);
    }
    // A text that was read again may be a new block now: the old one is reported gone only together with it.
    if (this.unread.size + this.unjudged.size > 0) return changed;
    for (const key of this.gone) changed.set(key, this.blocks.get(key)?.told ?? NO_MENTIONS);
    this.gone.clear();
    return changed;
  }

  /** Reads a block: what each candidate may mean, as far as the block itself tells. */
  private read(key: Key, kept: Kept): void {
    const { block, lang, candidates } = kept;
    if (kept.fits.length > 0) this.forget(key, kept);
    const words = new BlockWords(block.text);
    const page = pageWords(this.lexicon, lang, words, candidates, (word) =>
      this.ordinary.has(word, key, kept.asked),
    );
    kept.fits = candidates.map((candidate) => this.judge.fits(candidate, words, page));
    kept.sport = words.sport();
    this.weighIn(key, kept, 1);
    this.unjudged.add(key);
  }

  /** Takes back what a block has said, before it is read anew or goes. */
  private forget(key: Key, kept: Kept): void {
    this.weighIn(key, kept, -1);
    kept.fits = [];
    kept.sport = NO_WORDS;
    this.ordinary.unask(kept.asked, key);
    kept.asked.clear();
  }

  /** Takes a block out. Returns its mentions as last told. */
  private remove(key: Key): readonly Mention[] {
    const kept = this.blocks.get(key);
    if (!kept) return NO_MENTIONS;
    this.forget(key, kept);
    this.ordinary.add(kept.block.text, -1);
    this.blocks.delete(key);
    this.unread.delete(key);
    this.unjudged.delete(key);
    return kept.told;
  }

  private weighIn(key: Key, { block, candidates, fits, sport }: Kept, sign: 1 | -1): void {
    this.evidence.addWords(sport.words, sport.sports, sign);
    fits.forEach((list, at) => {
      const { start, end } = candidates[at]!;
      for (const fit of list) {
        this.evidence.add(fit, block.text.slice(start, end), sign);
        this.index.put(key, fit, sign);
      }
    });
  }

  /**
   * Blocks that were added before the page's language was known are read again in it.
   *
   * @returns whether it was told now.
   */
  private settleLanguage(): boolean {
    if (!this.language.settle()) return false;
    for (const [key, kept] of this.blocks) {
      const { lang, text } = kept.block;
      const told = this.language.of(lang, text);
      if (told === kept.lang) continue;
      this.forget(key, kept);
      kept.lang = told;
      kept.candidates = this.lexicon.find(text, told);
      this.unread.add(key);
    }
    return true;
  }

  private mentionsOf({ block, candidates, fits }: Kept): Mention[] {
    const others = new Map<number, Fit>();
    for (const fit of fits.flat()) {
      if (!fit.against && !others.get(fit.entity)?.stands) others.set(fit.entity, fit);
    }
    return candidates.flatMap((candidate, at) => {
      const { start, end } = candidate;
      const spelled = block.text.slice(start, end);
      const accepted = (fits[at] ?? []).flatMap((fit) => {
        if (this.says.muted.has(fit.profile.entity.id)) return [];
        const verdict = decide(fit, spelled, this.evidence, { others });
        return verdict ? [{ fit, verdict }] : [];
      });
      return accepted.length > 0 ? [mentionOf(candidate, spelled, accepted, this.says)] : [];
    });
  }
}
