import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/card';
import { Choice } from '../../components/card/choice';
import type { CardProps } from '../../components/card/types';
import { cardTexts } from '../../data/library/texts';
import { control, has, press, seen, show, violations } from './render';
import { cardProps, HARBOUR, spies } from './sample';

const card = (change?: Partial<CardProps>) => show(<Card {...cardProps(change)} />);

describe('the card', () => {
  it('says who it is, then the story, the dispute, the ties, what was said and the source, in this order', () => {
    const text = seen(card());
    const order = [
      'Ada Lind',
      'Áda Lind',
      'Mayor of Vik',
      'In this story',
      'Mayor since 2019.',
      'Disputed',
      'What the harbour cost',
      'The town',
      'The auditors',
      'Also on this page',
      'sister of',
      'Said',
      'The harbour pays for itself.',
      'Vik votes on its harbour',
      'As of 2 May 2024',
    ];
    const places = order.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('takes its story for that of the page only where others of it are on the page', () => {
    const alone = { onPage: new Set(['ada-lind']) };
    expect(seen(card(alone))).toContain('From another story');
    expect(seen(card(alone))).not.toContain('In this story');
    const why = [{ code: 'company', text: 'Bo Berg' }] as const;
    expect(seen(card({ ...alone, why }))).toContain('In this story');
    // Its article is about somebody who is not there: the names in its title are sought, too.
    expect(cardTexts(HARBOUR).map(({ text }) => text)).toContain('Vik votes on its harbour');
    const namesIn = () => [{ start: 0, end: 3, entity: 'vik' }];
    expect(seen(card({ ...alone, why, namesIn }))).toContain('From another story');
    expect(seen(card({ onPage: new Set(['vik']), why, namesIn }))).toContain('In this story');
  });

  it('begins with a capital where its name begins with an article', () => {
    expect(seen(card({ content: { ...HARBOUR, name: 'the Harbour' } }).querySelector('h2')!)).toBe(
      'The Harbour',
    );
  });

  it('gives each fact its paragraph and date', () => {
    const items = [...card().querySelectorAll('.facts li')].map(seen);
    expect(items[1]).toContain('1 May 2024');
    expect(items[1]).toContain('¶2–4');
    expect(items[1]).toContain('(paragraphs 2–4)');
  });

  it('keeps the rest behind More, a third fact too beside a dispute', () => {
    const body = card();
    expect(seen(body)).not.toContain('Stands for another term');
    expect(seen(body)).not.toContain('Keeps bees');
    press(body, 'More');
    const text = seen(body);
    expect(text).toContain('Keeps bees.');
    expect(text).toContain('Bees need no permit.');
    expect(text).toContain('Born1970');
    expect(text).toContain('List of mayors');
    // Each source right behind what it says.
    const order = ['Keeps bees.', 'Vik votes on its harbour', 'Born1970', 'List of mayors', 'Less'];
    const places = order.map((piece) => text.indexOf(piece));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    press(body, 'Less');
    expect(seen(body)).not.toContain('Keeps bees');
  });

  it('names ties on this page once each, and only those until More is pressed', () => {
    const ties = [...card().querySelectorAll('.ties li')].map(seen);
    expect(ties).toHaveLength(1);
    expect(ties[0]).toContain('sister of, employer of Bo Berg');
  });

  it('opens a name inside a text, but not its own', () => {
    const actions = spies();
    const body = card({
      actions,
      namesIn: () => [
        { start: 0, end: 3, entity: 'ada-lind' },
        { start: 4, end: 6, entity: 'bo-berg' },
      ],
    });
    const names = [...body.querySelectorAll<HTMLElement>('.facts .name-in')];
    expect(names).toHaveLength(2);
    names[0]?.click();
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('bo-berg');
  });

  it('is read from its beginning when another takes its place', () => {
    const body = card();
    const scrolled = () => [...body.querySelectorAll('.card, .scroll')];
    for (const each of scrolled()) each.scrollTop = 40;
    act(() => render(<Card {...cardProps({ pinned: true })} />, body));
    expect(scrolled().map(({ scrollTop }) => scrollTop)).toEqual([40, 40]);
    act(() => render(<Card {...cardProps({ content: { ...HARBOUR, id: 'the-harbour' } })} />, body));
    expect(scrolled().map(({ scrollTop }) => scrollTop)).toEqual([0, 0]);
  });

  it('opens a name by Enter and by the space bar, as a button is pressed', () => {
    const actions = spies();
    const name = control(card({ actions }).querySelector('.facts')!, 'Bo Berg');
    for (const key of ['Enter', ' ', 'b']) {
      name.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    expect(name.tabIndex).toBe(0);
    expect(actions.open).toHaveBeenCalledTimes(2);
  });

  it('lays names out as text, so that lines break around them as in any text', () => {
    expect(card().querySelectorAll('li button')).toHaveLength(0);
  });

  it.each([
    [true, 'You came here from a name on another card.'],
    [false, 'You asked who or what “Lind” is.'],
  ])('says what the reader did where the page gave no reason: back is %s', (canGoBack, sentence) => {
    const body = card({ why: [], canGoBack });
    press(body, 'Why this card?');
    expect(seen(body.querySelector('.why')!)).toBe(sentence);
  });

  it('says once that the name is whole', () => {
    const body = card({ spelled: 'Ada Lind', why: [{ code: 'full-name', text: 'Ada Lind' }] });
    press(body, 'Why this card?');
    expect(seen(body.querySelector('.why')!)).toBe('The page says “Ada Lind”, which is the whole name.');
  });

  it('gives the date of the article once', () => {
    const [story, ...others] = HARBOUR.parts;
    const published = (published: string) => {
      const source = { ...story!.source, article: { ...story!.source.article!, published } };
      return seen(card({ content: { ...HARBOUR, parts: [{ ...story!, source }, ...others] } }));
    };
    expect(published('2024-05-02').split('2 May 2024')).toHaveLength(2);
    expect(published('2024-05-01')).toContain('The Vik Post, 1 May 2024 · As of 2 May 2024');
  });

  it('gives both sides of a dispute the same box', () => {
    const sides = [...card().querySelectorAll('.sides li')];
    expect(sides).toHaveLength(2);
    expect(new Set(sides.map((side) => side.className)).size).toBe(1);
  });

  it('goes from what matters first to a line and to everything, and keeps the focus on the way', () => {
    const actions = spies();
    const body = card({ actions });
    const depths = () =>
      [/Mayor of Vik/, /Mayor since 2019/, /Keeps bees/].map((text) => text.test(seen(body)));
    expect(depths()).toEqual([true, true, false]);
    control(body, 'Less').focus();
    press(body, 'Less');
    expect(depths()).toEqual([true, false, false]);
    expect(has(body, 'Copy')).toBe(false);
    expect(document.activeElement).toBe(control(body, 'More'));
    expect(actions.shorten).toHaveBeenLastCalledWith(true);
    press(body, 'More');
    press(body, 'More');
    expect(depths()).toEqual([true, true, true]);
    expect(actions.shorten).toHaveBeenLastCalledWith(false);
  });

  it('opens as a line where the last one was left so', () => {
    expect(seen(card({ brief: true }))).not.toContain('Mayor since 2019.');
  });

  it('says first what is known of it and of another in the sentence, and says that once', () => {
    const fact = { with: 'bo-berg', name: 'Bo Berg', lang: 'en', of: 'story' as const };
    const told = (line: Partial<NonNullable<typeof HARBOUR.together>[number]>) => {
      const together = [{ ...fact, text: '', cites: [3], ...line }];
      return seen(card({ content: { ...HARBOUR, together } }));
    };
    const own = told({ text: 'Opened the harbour that Bo Berg built.', date: '2024-05-01' });
    expect(own.indexOf('In this sentence')).toBeLessThan(own.indexOf('In this story'));
    expect(own.split('Opened the harbour')).toHaveLength(2);
    expect(own).toContain('1 May 2024 · ¶3');
    expect(told({ text: 'Sold Ada Lind a boat.', by: 'Bo Berg' })).toContain(
      'Bo Berg: Sold Ada Lind a boat.',
    );
    const tie = told({ text: 'employer of Bo Berg', isTie: true });
    expect(tie.split('employer of')).toHaveLength(2);
    expect(tie).toContain('sister of Bo Berg');
  });

  it('puts what is known of two in the place of facts, and keeps one fact at least', () => {
    const rows = (lines: number) => {
      const together = [1, 2, 3].slice(0, lines).map((nth) => ({
        with: `neighbour-${nth}`,
        name: 'Neighbour',
        lang: 'en',
        of: 'story' as const,
        text: `Lent her boat number ${nth}.`,
        cites: [3],
      }));
      return card({ content: { ...HARBOUR, together } }).querySelectorAll('.facts li, .together li').length;
    };
    expect([rows(1), rows(2)]).toEqual([rows(0), rows(0) + 1]);
  });

  it('draws where a place lies, and says that it is a map', async () => {
    const map = {
      box: '0 0 320 120',
      land: 'M0 0L9 0Z',
      own: 'M1 1L2 2Z',

      dot: [5, 6] as const,
    };
    const body = card({ content: { ...HARBOUR, kind: 'place', name: 'Vik', map } });
    const drawn = body.querySelector('svg.locator')!;
    expect(drawn.getAttribute('aria-label')).toBe('Map: Vik and what lies around it');
    expect([...drawn.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toEqual([
      'M0 0L9 0Z',
      'M1 1L2 2Z',
    ]);
    expect(drawn.querySelector('circle')!.getAttribute('cx')).toBe('5');
    expect(await violations(body)).toEqual([]);
    expect(card().querySelector('svg.locator')).toBeNull();
  });

  it('speaks its name where there is a voice for it', async () => {
    const toggle = vi.fn();
    const body = card({ voice: { speaking: false, toggle } });
    expect(control(body, 'Say the name').closest('.native')).not.toBeNull();
    press(body, 'Say the name');
    expect(toggle).toHaveBeenCalledOnce();
    expect(await violations(body)).toEqual([]);
    expect(has(card({ voice: { speaking: true, toggle } }), 'Stop')).toBe(true);
    expect(has(card(), 'Say the name')).toBe(false);
  });

  it('has a heading of the name alone, with the button that speaks it beside it', () => {
    const { native: _, ...content } = cardProps().content;
    const heading = card({ content, voice: { speaking: false, toggle() {} } }).querySelector('h2')!;
    expect(has(heading, 'Say the name')).toBe(false);
    expect(has(heading.parentElement!, 'Say the name')).toBe(true);
  });

  it('says of no fact twice where it stands in its source: a title is said too', () => {
    const cites = [...card().querySelectorAll('.cite')];
    expect(cites.filter((cite) => cite.querySelector('[title]'))).toHaveLength(cites.length);
    expect(cites.filter((cite) => cite.querySelector('[title] .heard'))).toEqual([]);
  });

  it('has nothing axe objects to, folded and unfolded', async () => {
    const body = card({ canGoBack: true });
    expect(await violations(body)).toEqual([]);
    press(body, 'More');
    press(body, 'Not this person');
    expect(await violations(body)).toEqual([]);
    press(body, 'Copy');
    expect(await violations(body)).toEqual([]);
  });
});

describe('the choice', () => {
  it('lists all that fit with their roles and gives back the one pressed', async () => {
    const choose = vi.fn();
    const body = show(
      <Choice
        spelled="Lind"
        options={[
          { id: 'ada-lind', name: 'Ada Lind', role: 'Mayor of Vik', kind: 'person', lang: 'en' },
          { id: 'lind', name: 'Lind', role: 'Village', kind: 'place', lang: 'en' },
        ]}
        sheet={false}
        choose={choose}
        close={() => {}}
      />,
    );
    expect(await violations(body)).toEqual([]);
    expect(seen(body)).toContain('Mayor of Vik');
    press(body, /Village/);
    expect(choose).toHaveBeenCalledExactlyOnceWith('lind');
  });
});
