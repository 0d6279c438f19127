import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { placeOf, SECTIONS, SETTINGS } from '../../../components/options/settings-index';
import { control, has, press, seen, violations } from '../render';
import { options } from './sample';

/** Puts a text into a field as typing does. */
function type(body: ParentNode, name: string, text: string) {
  const field = control<HTMLInputElement>(body, name);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses in a list as a reader does. */
function choose(body: ParentNode, name: string, value: string) {
  const list = control<HTMLSelectElement>(body, name);
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const titles = (body: ParentNode) =>
  [...body.querySelectorAll('.set .title')].map((title) => title.textContent);

describe('the options page', () => {
  it.each(SECTIONS)('has nothing axe objects to in %s', async (section) => {
    const { body } = options({ section });
    expect(await violations(body)).toEqual([]);
  });

  it.each(SECTIONS)('says in one line what each thing in %s does', (section) => {
    const { body } = options({ section });
    const sets = [...body.querySelectorAll('.set')];
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) expect(set.querySelector('.about')?.textContent).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('shows the section of its address, and begins reading at its heading when it changes', () => {
    const { body, set } = options();
    expect(document.activeElement).toBe(document.body);
    expect(body.querySelector('[aria-current=page]')?.textContent).toBe('General');
    set({ section: 'sites' });
    expect(document.activeElement?.textContent).toBe('Sites');
    expect(body.querySelector('[aria-current=page]')?.getAttribute('href')).toBe('#sites');
  });

  it('shows and lights the setting of its address, and begins reading there', async () => {
    const { body, set } = options();
    set({ section: 'general', sought: 'mark-style' });
    expect(document.activeElement).toBe(control(body, 'Mark style'));
    expect(seen(body.querySelector('[data-sought]')!)).toContain('Mark style');
    set({ section: 'privacy', sought: 'stored' });
    expect(document.activeElement?.textContent).toBe('What is stored');
    expect(body.querySelectorAll('[data-sought]')).toHaveLength(1);
    expect(await violations(body)).toEqual([]);
    type(body, 'Find a setting', 'theme');
    set({ section: 'general', sought: 'theme' });
    expect(control<HTMLInputElement>(body, 'Find a setting').value).toBe('');
  });

  it.each(SETTINGS)('has a place for $id that its address leads to', ({ id, section }) => {
    const { body } = options(placeOf(`#${id}`));
    expect(body.querySelector('[aria-current=page]')?.getAttribute('href')).toBe(`#${section}`);
    expect(body.querySelector(`[id="${id}"]`)).not.toBeNull();
  });

  it('opens at its first section where its address says nothing it knows', () => {
    expect(placeOf('#nowhere')).toEqual({ section: 'general', sought: null });
    expect(placeOf('')).toEqual({ section: 'general', sought: null });
    expect(placeOf('#sites')).toEqual({ section: 'sites', sought: null });
  });

  it('opens the sample page and prints its version', () => {
    const { body, actions } = options();
    press(body, 'Try it on a sample');
    expect(actions.openWelcome).toHaveBeenCalledOnce();
    expect(seen(body)).toContain('Version 0.1.0');
  });
});

describe('search', () => {
  it('finds settings in all sections, whatever the case, the accents and the end of the word', () => {
    const { body } = options();
    type(body, 'Find a setting', 'SITÉS');
    expect(titles(body)).toContain('Quiet sites');
    expect(seen(body)).toContain('3 settings fit “SITÉS”.');
    type(body, 'Find a setting', 'underl');
    expect(titles(body)).toEqual(['Mark style']);
  });

  it.each([
    ['wildcard', 'Quiet sites'],
    ['whitelist', 'Quiet sites'],
    ['tooltip', 'Card size'],
    ['colour blind', 'Mark colour'],
    ['pause', 'Show context cards'],
    ['incognito', 'Names read this week'],
    ['language', 'Installed packs'],
  ])('finds by what other programs call it: %s', (query, title) => {
    const { body } = options();
    type(body, 'Find a setting', query);
    expect(titles(body)).toContain(title);
  });

  it('forgives a slip where nothing fits as it is typed', () => {
    const { body } = options();
    type(body, 'Find a setting', 'undreline');
    expect(titles(body)).toContain('Mark style');
    type(body, 'Find a setting', 'teme');
    expect(titles(body)).toContain('Theme');
    type(body, 'Find a setting', 'theme');
    expect(titles(body)).toEqual(['Theme']);
  });

  it('finds by what a list holds', () => {
    const { body } = options();
    type(body, 'Find a setting', 'harbour vik');
    expect(titles(body)).toEqual(['Installed packs']);
  });

  it('acts where it finds', () => {
    const { body, settings } = options();
    type(body, 'Find a setting', 'nationality');
    press(body, 'Words of nationality');
    expect(settings().demonyms).toBe(true);
  });

  it('says when nothing fits, and ends with the next section', async () => {
    const { body, set } = options();
    type(body, 'Find a setting', 'zeppelin');
    expect(seen(body)).toContain('No setting fits “zeppelin”.');
    expect(titles(body)).toEqual([]);
    expect(seen(body)).toContain('Fewer letters find more');
    expect(await violations(body)).toEqual([]);
    press(body, 'Clear the search');
    expect(titles(body)).toContain('Theme');
    type(body, 'Find a setting', 'zeppelin');
    set({ section: 'kinds' });
    expect(titles(body)).toContain('Persons');
  });
});

describe('General', () => {
  it('switches Sidelight off and on', () => {
    const { body, settings } = options();
    press(body, 'Show context cards');
    expect(settings().enabled).toBe(false);
    press(body, 'Show context cards');
    expect(settings().enabled).toBe(true);
  });

  it.each([
    ['Wait before a card opens', 'delay', '800', 800],
    ['How names are marked', 'density', 'section', 'section'],
    ['Mark style', 'markStyle', 'dotted', 'dotted'],
    ['Mark colour', 'markColour', 'green', 'green'],
    ['Theme', 'theme', 'dark', 'dark'],
    ['Card size', 'cardSize', 'large', 'large'],
  ] as const)('sets “%s”', (title, key, value, expected) => {
    const { body, settings } = options();
    choose(body, title, value);
    expect(settings()[key]).toBe(expected);
    expect(control<HTMLSelectElement>(body, title).value).toBe(value);
  });

  it('offers a delay that was set elsewhere', () => {
    const { settings } = options();
    const { body } = options({ settings: { ...settings(), delay: 420 } });
    expect(control<HTMLSelectElement>(body, 'Wait before a card opens').value).toBe('420');
  });

  it('says that underlines cost', () => {
    expect(seen(options().body)).toContain('underlines slow pages that keep changing');
  });

  it('shows at once how marks and cards will look', () => {
    const { body } = options();
    const painted = () => [...body.querySelectorAll('[data-marked=true]')].map((name) => name.textContent);
    expect(painted()).toEqual(['Kaja Kallas', 'E.U.', 'Kallas', 'Lukashenko', 'Kallas']);
    // In forced colours Chromium marks no other.
    const first = [...body.querySelectorAll('[data-first]')].map((name) => name.textContent);
    expect(first).toEqual(['Kaja Kallas', 'E.U.', 'Lukashenko']);
    choose(body, 'How names are marked', 'section');
    expect(painted()).toEqual(['Kaja Kallas', 'E.U.', 'Lukashenko', 'Kallas']);
    choose(body, 'How names are marked', 'page');
    expect(painted()).toEqual(['Kaja Kallas', 'E.U.', 'Lukashenko']);
    choose(body, 'How names are marked', 'hover');
    expect(painted()).toEqual([]);
    choose(body, 'Mark colour', 'blue');
    choose(body, 'Card size', 'small');
    expect(body.querySelector('.sample')?.getAttribute('data-colour')).toBe('blue');
    expect(body.querySelector('.sample-card')?.getAttribute('data-size')).toBe('small');
    expect(seen(body.querySelector('.sample-card')!)).toContain('Ada Lind');
  });

  it('says so where there is no card to show', () => {
    expect(seen(options({ sample: null }).body)).toContain('No pack is switched on');
  });
});

describe('fainter marks for names read', () => {
  it('are off until the reader wants them, and say where they are kept and erased', () => {
    const { body, settings } = options();
    expect(settings().dimRead).toBe(false);
    expect(body.querySelector('[data-faint]')).toBeNull();
    press(body, 'Dim names read this week');
    expect(settings().dimRead).toBe(true);
    expect(seen(body.querySelector('[data-faint]')!)).toBe('Lukashenko');
    const about = body.querySelector('#dim-read-about')!;
    expect(seen(about)).toContain('Kept on this computer');
    expect(seen(about)).toContain('Privacy');
  });
});

describe('Kinds', () => {
  it('switches one kind and leaves the others', () => {
    const { body, settings } = options({ section: 'kinds' });
    press(body, 'Places');
    expect(settings().kinds).toEqual({
      person: true,
      place: false,
      organisation: true,
      event: true,
      topic: true,
    });
  });
});

describe('Shortcuts', () => {
  it('prints the keys as they are set, and leads to where they are changed', () => {
    const { body, actions } = options({ section: 'shortcuts' });
    expect(seen(body)).toContain('Card of the next name on the pageAlt+Shift+J');
    expect(seen(body)).toContain('Card of the previous name on the pagenot set');
    press(body, 'Change in the browser');
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });

  it('says the way in words where no page can be opened', () => {
    const { actions } = options();
    const { openShortcuts: _, ...others } = actions;
    const { body } = options({ section: 'shortcuts', actions: others });
    expect(has(body, 'Change in the browser')).toBe(false);
    expect(seen(body)).toContain('Manage Extension Shortcuts');
  });
});

describe('Privacy', () => {
  it('says what is kept and how large it is', () => {
    const text = seen(options({ section: 'privacy' }).body);
    expect(text).toContain('muted names740 bytes');
    expect(text).toContain('made from the packs3.4 MB');
    expect(text).toContain('no network request');
  });

  it('says how many names read this week are kept, and forgets them', async () => {
    const { body, actions, set } = options({ section: 'privacy', read: 12 });
    expect(seen(body)).toContain('12 names read this week.');
    // Chromium reads out a live region that comes with something in it, in a search too.
    const said = () => [...body.querySelectorAll('[role=status]')].map(seen).join('');
    expect(said()).toBe('');
    const button = control(body, 'Forget them');
    act(() => button.focus());
    press(body, 'Forget them');
    expect(actions.forgetRead).toHaveBeenCalledOnce();
    set({ read: 0 });
    expect(said()).toBe('Forgotten. No name is kept.');
    expect(document.activeElement).toBe(button);
    expect(await violations(body)).toEqual([]);
    expect(has(options({ section: 'privacy' }).body, 'Forget them')).toBe(false);
  });

  it('erases only after a second answer, and the first in reach loses nothing', async () => {
    const { body, actions, set } = options({ section: 'privacy' });
    press(body, 'Erase everything');
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(await violations(body)).toEqual([]);
    press(body, 'Keep it');
    expect(document.activeElement?.textContent).toBe('Erase everything');
    expect(actions.eraseAll).not.toHaveBeenCalled();
    press(body, 'Erase everything');
    press(body, 'Yes, erase it');
    expect(actions.eraseAll).toHaveBeenCalledOnce();
    set({ erased: true });
    const said = [...body.querySelectorAll('[role=status]')].map(seen).join(' ');
    expect(said).toContain('Everything is erased.');
  });
});
