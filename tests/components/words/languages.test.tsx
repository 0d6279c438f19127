import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/card';
import { copyText } from '../../../components/card/copy';
import { readableDate } from '../../../components/parts/date';
import { Popup } from '../../../components/popup/popup';
import { t } from '../../../components/words/text';
import type { Reason } from '../../../data/link/types';
import { speak } from '../../texts';
import { options, STORY } from '../options/sample';
import { popupProps } from '../popup/sample';
import { has, press, seen, show } from '../render';
import { cardProps, HARBOUR } from '../sample';

afterEach(() => speak('en'));

const why: Reason[] = [
  { code: 'confirmed', text: 'Ada Lind' },
  { code: 'clue', text: 'harbour, mayor' },
  { code: 'language', text: 'lv' },
];

function card() {
  const body = show(<Card {...cardProps({ why, spelled: 'Lind' })} />);
  return {
    body,
    reasons: (ask: string) => {
      press(body, ask);
      return [...body.querySelectorAll('.why li')].map(seen);
    },
  };
}

describe('the card', () => {
  it('in German', () => {
    speak('de');
    const { body, reasons } = card();
    expect(seen(body)).toContain('In dieser Geschichte');
    expect(seen(body)).toContain('Stand: 2. Mai 2024');
    expect(seen(body.querySelectorAll('.facts li')[1]!)).toContain('1. Mai 2024 · ¶2–4(Absätze 2–4)');
    expect(reasons('Warum?')).toEqual([
      'Auf der Seite steht „Lind“.',
      'An anderer Stelle auf der Seite steht der volle Name: „Ada Lind“.',
      'Wörter in der Nähe passen dazu: „harbour“ und „mayor“.',
      'In der Sprache der Seite (Lettisch) schreibt man den Namen so.',
    ]);
  });

  it('in Belarusian', () => {
    speak('be');
    const { body, reasons } = card();
    expect(seen(body)).toContain('У гэтым сюжэце');
    expect(seen(body)).toContain('Паводле стану на 2 мая 2024 г.');
    expect(reasons('Чаму?')).toEqual([
      'На старонцы напісана «Lind».',
      'У іншым месцы старонкі стаіць поўнае імя: «Ada Lind».',
      'Побач ёсць адпаведныя словы: «harbour» і «mayor».',
      'Так гэтае імя пішуць на мове старонкі (латышская).',
    ]);
  });
});

it('no sentence ends with two full stops where a date ends with one', () => {
  for (const [language, end] of [
    ['uk', 'на 27 січня 2025 р.'],
    ['lt', '2025 m. sausio 27 d.'],
    ['de', '27. Januar 2025.'],
  ] as const) {
    speak(language);
    const [part] = HARBOUR.parts;
    const dated = { ...part!, source: { ...part!.source, asOf: '2025-01-27' } };
    for (const text of [
      t('welcome_sample', { date: readableDate('2025-01-27') }),
      copyText({ ...HARBOUR, parts: [dated] }),
    ])
      expect(text.slice(-end.length)).toBe(end);
  }
});

describe('the popup', () => {
  const counts = (numbers: readonly number[]) => {
    const { page } = popupProps();
    const [row] = 'entities' in page ? page.entities : [];
    const entities = numbers.map((count) => ({ ...row!, id: `${count}`, count }));
    const body = show(<Popup {...popupProps({ page: { state: 'ready', entities } })} />);
    return [...body.querySelectorAll('.count .heard')].map(seen);
  };

  it.each([
    ['be', ['1 згадка', '2 згадкі', '5 згадак', '11 згадак', '21 згадка', '22 згадкі']],
    ['pl', ['1 wzmianka', '2 wzmianki', '5 wzmianek', '11 wzmianek', '21 wzmianek', '22 wzmianki']],
    [
      'lt',
      [
        '1 paminėjimas',
        '2 paminėjimai',
        '5 paminėjimai',
        '11 paminėjimų',
        '21 paminėjimas',
        '22 paminėjimai',
      ],
    ],
    [
      'de',
      ['1 Erwähnung', '2 Erwähnungen', '5 Erwähnungen', '11 Erwähnungen', '21 Erwähnungen', '22 Erwähnungen'],
    ],
  ] as const)('counts as %s does', (language, said) => {
    speak(language);
    expect(counts([1, 2, 5, 11, 21, 22])).toEqual(said);
  });

  it('has its controls in Polish', () => {
    speak('pl');
    const body = show(<Popup {...popupProps()} />);
    for (const name of [
      'Na tej stronie · 2',
      'Sprawa',
      'Szukaj nazwy, faktu lub ustawienia',
      'Ustawienia',
      'Czytaj: Vik',
    ])
      expect(has(body, name), name).toBe(true);
  });
});

describe('the options page', () => {
  it('is searched in its own language', () => {
    speak('de');
    const body = options({ packs: [STORY] }).body;
    expect(seen(body)).toContain('Karten zeigen');
    expect(has(body, 'Wie Namen markiert werden')).toBe(true);
  });

  it('writes numbers and dates as its language does', () => {
    speak('de');
    const body = options({ section: 'packs', packs: [STORY] }).body;
    expect(seen(body)).toContain('Geschichte · Englisch · Stand: 2. Mai 2024 · mit Sidelight geliefert');
    expect(seen(body)).toContain('12 Einträge, 1.204 Schreibweisen');
  });
});
