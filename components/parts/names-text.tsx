import type { ComponentChildren } from 'preact';
import type { NameInText } from '../../data/link/names-by-text';
import { NameIn } from './name-in';

/**
 * A text with the names in it as buttons, which open those entities' cards. Names of `self` stay text: a card does
 * not lead to itself.
 */
export const NamesText = ({
  text,
  lang,
  self,
  namesIn,
  open,
}: {
  text: string;
  lang: string;
  self?: string;
  namesIn(text: string, lang: string): readonly NameInText[];
  open(entity: string): void;
}) => {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, entity } of namesIn(text, lang)) {
    if (start < at || end > text.length || entity === self) continue;
    parts.push(text.slice(at, start), <NameIn open={() => open(entity)}>{text.slice(start, end)}</NameIn>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
};
