import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { SETTINGS } from '../../../components/options/settings-index';
import { Popup } from '../../../components/popup/popup';
import type { PopupProps } from '../../../components/popup/types';
import { cardContent } from '../../../data/library/content';
import { control, has, press, seen, show, violations } from '../render';
import { popupProps, spies, VIK } from './sample';

const popup = (change?: Partial<PopupProps>) => show(<Popup {...popupProps(change)} />);
/** Shows what stands there with other properties. */
const again = (view: ComponentChild) => act(() => render(view, document.body));
const key = (target: EventTarget, name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => {
    target.dispatchEvent(event);
  });
  return event;
};
const ada = () => cardContent([VIK], 'ada-lind')!;

it('tells the story whole: title, date, source, summary, both sides, timeline, who is who', async () => {
  const body = popup({ tab: 'story' });
  const text = seen(body);
  const order = [
    'The harbour of Vik',
    '2 May 2024 · 9 paragraphs · 4 names',
    'Vik votes on its harbour, The Vik Post',
    'As of 2 May 2024',
    'Vik will have a larger harbour.',
    'Ada Lind opened it herself.',
    'What the harbour cost',
    'Nine million.',
    'Timeline',
    '1 May 2024',
    'Who is who',
    'Held in May',
  ];
  const places = order.map((piece) => text.indexOf(piece));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain('¶2, 3');
  expect(await violations(body)).toEqual([]);
});

it('draws who is tied to whom, with a table of the same, which can be seen instead', async () => {
  const actions = spies();
  const body = popup({ tab: 'story', actions });
  const rows = () => [...body.querySelectorAll('.tie-table tbody tr')].map(seen);
  expect(rows()).toContain('Bo Bergbrother ofAda Lind');
  await vi.waitFor(() => expect(body.querySelectorAll('.node')).toHaveLength(3));
  const nodes = [...body.querySelectorAll('.node')].map((node) => node.getAttribute('aria-label'));
  expect(new Set(nodes)).toEqual(new Set(['Ada Lind', 'Bo Berg', 'Vik']));
  expect(body.querySelectorAll('.edge')).toHaveLength(2);
  expect(await violations(body)).toEqual([]);
  act(() => control(body, 'Vik').focus());
  expect([...body.querySelectorAll('.tie-list li')].map(seen)).toEqual(['Lind · mayor of Vik']);
  press(body, 'Bo Berg');
  expect(actions.openEntity).toHaveBeenCalledExactlyOnceWith('bo-berg');

  press(body, 'Table');
  expect(body.querySelector('.node')).toBeNull();
  expect(rows()).toHaveLength(3);
  act(() => body.querySelector<HTMLElement>('.tie-table [role=button]')!.click());
  expect(actions.openEntity).toHaveBeenLastCalledWith('ada-lind');
  expect(await violations(body)).toEqual([]);
});

it('lists the stories where the page is about none, and says so where there is none', () => {
  const actions = spies();
  const body = popup({ tab: 'story', story: null, actions });
  expect(seen(body)).toContain('This page is about none of these stories');
  press(body, /^The harbour of Vik/);
  expect(actions.showStory).toHaveBeenCalledExactlyOnceWith('vik-harbour');
  const none = popup({ tab: 'story', story: null, stories: [], actions });
  press(none, 'Open Packs');
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith('packs');
});

it('changes the view by arrow keys, and only the chosen tab takes the focus', () => {
  const actions = spies();
  const body = popup({ actions });
  expect(control(body, 'On this page · 2').tabIndex).toBe(0);
  expect(control(body, 'The story').tabIndex).toBe(-1);
  key(control(body, 'On this page · 2'), 'ArrowRight');
  expect(actions.showTab).toHaveBeenCalledExactlyOnceWith('story');
});

it('searches: / leads to the field, results open, Escape clears before it closes', async () => {
  const actions = spies();
  const body = popup({
    actions,
    query: 'lnd',
    results: {
      rows: [
        {
          id: 'ada-lind',
          kind: 'person',
          name: 'Ada Lind',
          role: 'Mayor of Vik',
          lang: 'en',
          pack: 'The harbour of Vik',
        },
      ],
      settings: [],
    },
  });
  key(document.body, '/');
  expect(document.activeElement).toBe(control(body, 'Find a name, a fact or a setting'));
  expect(seen(body)).toContain('1 fits “lnd”.');
  press(body, /^Ada Lind/);
  expect(actions.openEntity).toHaveBeenCalledExactlyOnceWith('ada-lind');
  expect(key(document.body, 'Escape').defaultPrevented).toBe(true);
  expect(actions.search).toHaveBeenCalledExactlyOnceWith('');
  expect(await violations(body)).toEqual([]);
});

it('says what to do where a search finds nothing', async () => {
  const actions = spies();
  const body = popup({ query: 'zzz', results: { rows: [], settings: [] }, actions });
  expect(seen(body)).toContain('Nothing in the packs or the settings fits “zzz”.');
  expect(seen(body)).toContain('Other names come with other packs.');
  press(body, 'Open Packs');
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith('packs');
  expect(await violations(body)).toEqual([]);
});

it('leaves Escape to the browser where there is nothing to step back from', () => {
  popup();
  expect(key(document.body, 'Escape').defaultPrevented).toBe(false);
});

it('opens an entity in the place of the views, and steps back', async () => {
  const actions = spies();
  const body = popup({ entity: ada(), actions });
  expect(seen(body)).toContain('Mayor since 2019.');
  expect(control(body, 'The story').closest('[hidden]')).not.toBeNull();
  expect(document.activeElement?.textContent).toContain('Ada Lind');
  key(document.body, 'Escape');
  press(body, 'Back');
  expect(actions.back).toHaveBeenCalledTimes(2);
  const heard = () =>
    [...body.querySelectorAll('.entity :is([role=status], [aria-live])')].map(seen).join('');
  expect(heard()).toBe('');
  press(body, 'Copy with source');
  expect(heard()).toBe('Copied');
  expect(actions.copy.mock.calls[0]?.[0]).toContain('Mayor since 2019. (¶1)');
  expect(await violations(body)).toEqual([]);
});

it('says whether an opened entity’s facts are of the story shown', () => {
  expect(seen(popup({ entity: ada() }))).toContain('In this story');
  expect(seen(popup({ entity: ada(), story: null }))).toContain('From another story');
});

it('sets how names are marked, and opens the settings', () => {
  const actions = spies();
  const body = popup({ actions });
  const select = body.querySelector('select')!;
  select.value = 'hover';
  act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(actions.setDensity).toHaveBeenCalledExactlyOnceWith('hover');
  press(body, 'Settings');
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith();
});

it('leads back to what was pressed, with the list as it was left', () => {
  const body = popup({ kind: 'place' });
  const opener = control(body, 'Read about Vik');
  opener.focus();
  again(<Popup {...popupProps({ kind: 'place', entity: ada() })} />);
  expect(opener.closest('[hidden]')).not.toBeNull();
  expect(document.activeElement).not.toBe(opener);
  again(<Popup {...popupProps({ kind: 'place' })} />);
  expect(document.activeElement).toBe(opener);
  expect([...body.querySelectorAll('.row .name')].map(seen)).toEqual(['Vik']);
});

it('goes along the rows by arrow keys, from the search field and back to it', () => {
  const body = popup();
  const field = control(body, 'Find a name, a fact or a setting');
  const [ada, vik] = body.querySelectorAll<HTMLElement>('.go');
  const focusAfter = (name: string) => {
    key(document.activeElement!, name);
    return document.activeElement;
  };
  field.focus();
  expect(focusAfter('ArrowDown')).toBe(ada);
  expect(focusAfter('ArrowDown')).toBe(vik);
  expect(focusAfter('ArrowDown')).toBe(vik);
  expect(focusAfter('Home')).toBe(ada);
  expect(focusAfter('End')).toBe(vik);
  expect(focusAfter('ArrowUp')).toBe(ada);
  expect(focusAfter('ArrowUp')).toBe(field);
  expect(focusAfter('ArrowUp')).toBe(field);
  control(body, 'Read about Ada Lind').focus();
  expect(focusAfter('ArrowDown')).toBe(control(body, 'Read about Vik'));
});

it('keeps the focus in the search field when Escape clears it', () => {
  const body = popup({ query: 'zzz', results: { rows: [], settings: [] } });
  key(document.body, 'Escape');
  expect(document.activeElement).toBe(control(body, 'Find a name, a fact or a setting'));
});

it('gives this page’s names, or the story, to be printed or saved, where there are any', () => {
  const actions = spies();
  press(popup({ actions }), 'Print or save');
  press(popup({ actions, tab: 'story' }), 'Print or save');
  expect(actions.openSheet.mock.calls).toEqual([[null], ['vik-harbour']]);
  expect(has(popup({ page: { state: 'ready', entities: [] } }), 'Print or save')).toBe(false);
});

it('opens what fits best by Enter in the search field, and nothing while a word is composed or none is written', () => {
  const actions = spies();
  const row = { kind: 'person', role: '', lang: 'en', pack: '' } as const;
  const rows = [
    { ...row, id: 'ada-lind', name: 'Ada Lind' },
    { ...row, id: 'bo-berg', name: 'Bo Berg' },
  ];
  const enter = (isComposing = false) =>
    document
      .querySelector('#search')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing }));
  popup({ actions });
  enter();
  again(<Popup {...popupProps({ actions, query: 'lind', results: { rows, settings: [] } })} />);
  enter(true);
  expect(actions.openEntity).not.toHaveBeenCalled();
  enter();
  expect(actions.openEntity).toHaveBeenCalledExactlyOnceWith('ada-lind');
});

it('shows what was found by kind, and settings, which open where they are set', async () => {
  const actions = spies();
  const found = (id: string, kind: 'person' | 'place', name: string) =>
    ({ id, kind, name, role: '', lang: 'en', pack: '' }) as const;
  const theme = SETTINGS.filter(({ id }) => id === 'theme');
  const rows = [found('vik', 'place', 'Vik'), found('bo-berg', 'person', 'Bo Berg')];
  const body = popup({ actions, query: 'vi', results: { rows, settings: theme } });
  const titles = () => [...document.querySelectorAll('.found-group h2')].map(seen);
  expect(titles()).toEqual(['Places', 'Persons', 'Settings']);
  expect(seen(body)).toContain('3 fit “vi”.');
  press(body, /^Theme/);
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith('theme');
  expect(await violations(body)).toEqual([]);
  popup({ query: 'dark', results: { rows, settings: theme } });
  expect(titles()).toEqual(['Settings', 'Places', 'Persons']);
});
