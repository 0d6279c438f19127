import type { PackInput } from '../../../data/pack/schema';

/** A small sound pack of our own, for tests to bend. */
export function samplePack(): PackInput {
  return {
    format: 1,
    id: 'harbour-story',
    title: 'The harbour story',
    language: 'en',
    article: { title: 'A harbour opens', paragraphs: 3 },
    asOf: '2025-03-01',
    summary: [{ text: 'A harbour opened.', cites: [1] }],
    timeline: [{ date: '2025-03-01', text: 'It opened.', entities: ['ada-quay'], cites: [1, 2] }],
    disputes: [
      {
        about: 'What it cost',
        entities: ['ada-quay'],
        sides: [
          { by: 'The mayor', entity: 'ada-quay', text: 'It was cheap.', cites: [2] },
          { by: 'The council', text: 'It was dear.', cites: [3] },
        ],
      },
    ],
    entities: [
      {
        id: 'ada-quay',
        kind: 'person',
        name: 'Ada Quay',
        role: 'Mayor of Port Elm',
        names: [
          { text: 'Ada Quay', lang: 'en', strength: 'full' },
          { text: 'Quay', lang: 'en', strength: 'shared' },
          { text: '@adaquay', strength: 'full', form: 'handle' },
        ],
        facts: [{ text: 'She opened the harbour.', cites: [1] }],
        relations: [{ to: 'port-elm', as: 'mayor of', cites: [1] }],
      },
      {
        id: 'port-elm',
        kind: 'place',
        name: 'Port Elm',
        role: 'A port',
        names: [{ text: 'Port Elm', strength: 'full' }],
      },
    ],
  };
}
