import { expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { compileSegment } from '../../../data/lexicon/segment';
import { HERE, UNSURE } from '../../../data/lexicon/skim';
import { joinStarts, startOf } from '../../../data/lexicon/start';
import { packOf } from './packs';

it('has of several lexicons all that each begins with', () => {
  const [bundled, brought] = [
    ['Ada Quill', 'velmarian'],
    ['Bo of Yel', 'zorish', 'Минск'],
  ];
  const segment = compileSegment(packOf({ brought: brought! }));
  // How a segment's names begin is known behind its last table.
  expect([...segment.tables()]).not.toHaveLength(0);
  const start = joinStarts([startOf(compile([packOf({ bundled: bundled! })])), segment.start()]);
  const lexicon = openStart(start, 'of a test');
  for (const name of [...bundled!, ...brought!])
    expect([name, lexicon.skim(`by ${name} `, []) <= UNSURE]).toEqual([name, true]);
  expect(lexicon.skim('what ordinary words say ', [])).toBeGreaterThan(HERE);
});
