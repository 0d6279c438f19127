import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { cardContent } from '../../../data/library/content';
import { cardTexts } from '../../../data/library/texts';
import { together } from '../../../data/library/together';
import { cardNames } from '../../../data/link/card-names';
import type { PackInput } from '../../../data/pack/schema';
import { samplePack } from '../pack/sample';
import { sound } from './packs';

type EntityInput = PackInput['entities'][number];

const BO = {
  id: 'bo-dune',
  kind: 'person',
  name: 'Bo Dune',
  role: 'Builder',
  names: [{ text: 'Bo Dune', lang: 'en', strength: 'full' }],
} satisfies EntityInput;

/** What a pack knows of Ada Quay and Bo Dune, who stand in one sentence. */
function both(ada: Partial<EntityInput>, bo: Partial<EntityInput>, timeline: PackInput['timeline'] = []) {
  const sample = samplePack();
  const pack = sound({
    ...sample,
    timeline,
    entities: [{ ...sample.entities[0]!, facts: [], ...ada }, sample.entities[1]!, { ...BO, ...bo }],
  });
  const lexicon = loadLexicon(compile([pack]));
  const named = (id: string) => {
    const content = cardContent([pack], id)!;
    return { ...content, names: cardNames(lexicon, cardTexts(content)) };
  };
  return together([pack], named('ada-quay'), named('bo-dune'));
}

describe('what is known of two names in a sentence', () => {
  const met = { text: 'Met Bo Dune at the harbour.', date: '2025-03-01', cites: [2] };
  const event = (entities: string[]) => ({ date: '2025', text: 'They met.', entities, cites: [3] });

  test('a fact that names the other, with its date and paragraph', () => {
    expect(both({ facts: [{ text: 'She opened the harbour.', cites: [1] }, met] }, {})).toEqual({
      with: 'bo-dune',
      name: 'Bo Dune',
      lang: 'en',
      of: 'story',
      ...met,
    });
  });

  test('the other’s fact or tie, as the other’s', () => {
    const fact = { text: 'Built it for Ada Quay.', cites: [2] };
    expect(both({}, { facts: [fact] })).toMatchObject({ ...fact, by: 'Bo Dune' });
    const tie = { to: 'ada-quay', as: 'hosted', cites: [3] };
    expect(both({}, { relations: [tie] })).toMatchObject({
      text: 'hosted Ada Quay',
      by: 'Bo Dune',
      cites: [3],
    });
  });

  test('a tie, an event of few, something said', () => {
    const tie = { to: 'bo-dune', as: 'sister of', cites: [1] };
    expect(both({ relations: [tie] }, {})).toMatchObject({ text: 'sister of Bo Dune', isTie: true });
    const two = event(['ada-quay', 'bo-dune']);
    expect(both({}, {}, [two])).toMatchObject({ text: 'They met.', date: '2025', cites: [3] });
    const said = { text: 'Bo Dune was late, she said.', cites: [2] };
    expect(both({ statements: [said] }, {})).toMatchObject(said);
  });

  test('nothing where no pack says anything of both', () => {
    expect(both({ facts: [{ text: 'She opened the harbour.', cites: [1] }] }, {})).toBeNull();
    const list = { label: 'Builders', text: 'Bo Dune', cites: [1] };
    expect(both({ facts: [list] }, {})).toBeNull();
  });
});
