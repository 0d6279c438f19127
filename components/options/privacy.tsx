import { privacy as words } from '../words/options-more';
import type { Block, BlockProps } from './block';
import { Erase } from './erase';
import { readableBytes } from './format';
import type { Stored } from './types';

const KEPT = ['settings', 'packs', 'lexicon'] as const satisfies readonly (keyof Stored)[];

const Kept = ({ stored }: BlockProps) => (
  <>
    {stored ? (
      <dl class="keys">
        {KEPT.map((what) => (
          <div key={what}>
            <dt>{words.storedRows[what]}</dt>
            <dd>{readableBytes(stored[what])}</dd>
          </div>
        ))}
      </dl>
    ) : (
      <p class="empty">{words.measuring}</p>
    )}
    <p class="about">{words.notStored}</p>
  </>
);

const Visible = () => (
  <ul class="lines">
    {words.pageLines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

export const PRIVACY_BLOCKS: readonly Block[] = [
  { id: 'network', section: 'privacy', words: words.network, row: false, View: () => null },
  { id: 'seen-by-pages', section: 'privacy', words: words.pages, row: false, View: Visible },
  { id: 'stored', section: 'privacy', words: words.stored, row: false, View: Kept },
  { id: 'erase', section: 'privacy', words: words.erase, row: false, View: Erase },
];
