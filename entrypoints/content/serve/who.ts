import type { Lexicon } from '../../../data/lexicon/types';
import type { Target } from '../card/state';
import { mentionTarget, menuAnchor, selectionTarget, spanAnchor } from '../card/target';
import { isText } from '../dom';
import { isWriting } from '../focus';
import type { Span } from '../mentions/span';
import type { Names, PageMention, PageMentions } from '../types';

/** Fetches the names that a text may spell. Without them it is answered by those that are here. */
export async function fetchSpelled(text: string, names: Names): Promise<void> {
  const missing = new Set<number>();
  names.lexicon.glance(text, missing);
  if (missing.size > 0) await names.fetch([...missing], false).catch(() => {});
}

/**
 * Whom selected text means. Generous, since the reader has asked: a mention in the selection first, else every
 * entity that is spelled so.
 *
 * @param text as selected, at most a few lines.
 * @param menu where it was asked for: the browser tells nothing of what is selected in a field or in a shadow tree.
 */
export function whoIs(
  text: string,
  mentions: PageMentions,
  lexicon: Lexicon,
  menu: MouseEvent | null,
): Target {
  // Firefox keeps what was selected before the reader went to a field.
  const span = isWriting() ? null : selectedSpan();
  const mention = span && mentionIn(span, mentions);
  if (mention) return mentionTarget(mention);
  const spelled = text.replace(/\s+/g, ' ').trim();
  const found = lexicon.find(spelled, document.documentElement.lang);
  const entities = found
    .flatMap(({ names }) => names)
    .map((name) => lexicon.entity(lexicon.name(name).entity).id);
  const anchor = span ? spanAnchor(span) : menuAnchor(menu);
  return selectionTarget(shortened(spelled), [...new Set(entities)].slice(0, MOST), anchor);
}

/** A choice of more is no help. */
const MOST = 8;

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function selectedSpan(): Span | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed) return null;
  const texts = textsIn(range);
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return null;
  return {
    startContainer: first,
    startOffset: first === range.startContainer ? range.startOffset : 0,
    endContainer: last,
    endOffset: last === range.endContainer ? range.endOffset : last.length,
  };
}

/** The text nodes a range touches with at least one character. */
function textsIn(range: Range): Text[] {
  const { commonAncestorContainer: top, startContainer, startOffset, endContainer, endOffset } = range;
  if (isText(top)) return [top];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue;
    if (node === startContainer && startOffset === node.length) continue;
    if (node === endContainer && endOffset === 0) continue;
    texts.push(node);
  }
  return texts;
}

/** The first mention that a selection touches. */
function mentionIn(
  { startContainer, startOffset, endContainer, endOffset }: Span,
  mentions: PageMentions,
): PageMention | null {
  const end = startContainer === endContainer ? endOffset : startContainer.length;
  for (let at = startOffset; at < end; at += 1) {
    const mention = mentions.at(startContainer, at);
    if (mention) return mention;
  }
  return null;
}
