import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../../data/interface/phrase';
import { refusedValue } from '../../../data/pack/describe';
import { DEFAULTS } from '../../../data/settings/schema';
import { control, has, press, seen, violations } from '../render';
import { MAYORS, options, STORY } from './sample';

const rows = (body: ParentNode) => [...body.querySelectorAll('.list li')].map((row) => seen(row));
const quiet = (...quietSites: string[]) => ({
  section: 'sites' as const,
  settings: { ...DEFAULTS, quietSites },
});

function addSite(body: ParentNode, text: string) {
  const field = control<HTMLInputElement>(body, 'Site to keep quiet');
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  press(body, 'Add');
}

/** Gives files to a place as dropping does. */
function drop(place: Element, file: File) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  act(() => void place.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
}

describe('Sites', () => {
  it('says so when none is quiet', () => {
    expect(seen(options(quiet()).body)).toContain('No site is quiet.');
  });

  it('adds what can be a site, by address, host or wildcard', () => {
    const { body, settings } = options(quiet());
    addSite(body, ' https://News.example/page ');
    addSite(body, '*.mail.example');
    expect(settings().quietSites).toEqual(['news.example', '*.mail.example']);
    expect(control<HTMLInputElement>(body, 'Site to keep quiet').value).toBe('');
    expect(rows(body)[1]).toContain('and everything below it');
    expect(seen(body)).toContain('*.mail.example is quiet now.');
  });

  it('shows a site in its own letters, and keeps it as browsers write it', () => {
    const { body, settings } = options(quiet());
    addSite(body, '*.навіны.бел');
    expect(settings().quietSites).toEqual(['*.xn--80ae5ac4e2c.xn--90ais']);
    expect(rows(body)[0]).toContain('*.навіны.бел');
    expect(seen(body)).toContain('*.навіны.бел is quiet now.');
    press(body, 'Remove *.навіны.бел');
    expect(settings().quietSites).toEqual([]);
  });

  it('refuses what cannot, says why, and leaves it to be mended', async () => {
    const { body, settings } = options(quiet());
    addSite(body, 'not a site');
    const field = control<HTMLInputElement>(body, 'Site to keep quiet');
    expect(settings().quietSites).toEqual([]);
    expect(field.value).toBe('not a site');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(seen(body.querySelector('#new-site-refused')!)).toContain('This is not a site.');
    expect(field.getAttribute('aria-describedby')).toContain(body.querySelector('#new-site-refused')!.id);
    expect(await violations(body)).toEqual([]);
  });

  it('does not add the same twice', () => {
    const { body, settings } = options(quiet('news.example'));
    addSite(body, 'news.example');
    expect(settings().quietSites).toEqual(['news.example']);
    expect(seen(body)).toContain('news.example is on the list already.');
  });

  it('removes, and takes it back to its place with the same button', async () => {
    const { body, settings } = options(quiet('a.example', 'b.example', 'c.example'));
    const button = control(body, 'Remove b.example');
    act(() => button.focus());
    press(body, 'Remove b.example');
    press(body, 'Remove a.example');
    expect(settings().quietSites).toEqual(['c.example']);
    expect(rows(body).map((row) => row.slice(0, 9))).toEqual(['a.example', 'b.example', 'c.example']);
    expect(document.activeElement).toBe(button);
    expect(await violations(body)).toEqual([]);
    press(body, 'Undo: Keep b.example quiet');
    press(body, 'Undo: Keep a.example quiet');
    expect(settings().quietSites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('suggests editors, mail and banks that are not quiet yet', () => {
    const { body, settings } = options(quiet('*.google.com'));
    expect(has(body, 'Keep docs.google.com quiet')).toBe(false);
    for (const group of ['Editors', 'Mail', 'Banks and payments']) expect(seen(body)).toContain(group);
    press(body, 'Keep mail.proton.me quiet');
    expect(settings().quietSites).toEqual(['*.google.com', 'mail.proton.me']);
    expect(has(body, 'Remove mail.proton.me')).toBe(true);
  });
});

describe('Muted names', () => {
  const muted = [{ entity: 'ada-lind', site: 'news.example' }, { entity: 'ada-lind' }, { entity: 'bo-berg' }];
  const shown = () => options({ section: 'muted', settings: { ...DEFAULTS, muted } });

  it('lists each with its name and where it holds', async () => {
    const { body } = shown();
    expect(rows(body)).toEqual([
      'Ada Lind on news.exampleUnmute',
      'Ada Lind everywhereUnmute',
      'bo-berg everywhereUnmute',
    ]);
    expect(await violations(body)).toEqual([]);
  });

  it('unmutes one, and takes it back', () => {
    const { body, settings } = shown();
    press(body, 'Unmute Ada Lind everywhere');
    expect(settings().muted).toEqual([muted[0], muted[2]]);
    expect(seen(body)).toContain('Ada Lind is marked again everywhere.');
    press(body, 'Undo: Keep Ada Lind muted everywhere');
    expect(settings().muted).toEqual(muted);
  });

  it('says how a name comes here when there is none', () => {
    expect(seen(options({ section: 'muted' }).body)).toContain('No name is muted.');
  });
});

describe('Packs', () => {
  it('says of each what it is, where it comes from and what it holds', () => {
    const { body } = options({ section: 'packs' });
    const [story, mayors] = [...body.querySelectorAll('.pack')].map((pack) => seen(pack));
    expect(story).toContain('Story · English · as of 2 May 2024 · comes with Sidelight');
    expect(story).toContain('12 entities, 1,204 spellings');
    expect(story).toContain('Vik votes on its harbour, The Vik Post, 1 May 2024');
    expect(story).toContain('LicenceMIT');
    expect(mayors).toContain('Reference · Norwegian Bokmål · as of 2023 · brought in by you');
    expect(mayors).toContain('1 entity, 1 spelling');
    expect(mayors).toContain('SourcesList of mayors, licence: CC0Who was mayor when');
    const link = control<HTMLAnchorElement>(body, 'Vik votes on its harbour');
    expect(link.href).toBe('https://example.org/vik');
    expect(link.rel).toContain('noreferrer');
  });

  it('switches, exports, removes and restores', () => {
    const { body, actions, set } = options({ section: 'packs' });
    press(body, 'Use Mayors of the north');
    expect(actions.enablePack).toHaveBeenCalledExactlyOnceWith('mayors', true);
    press(body, 'Export The harbour of Vik');
    expect(actions.exportPack).toHaveBeenCalledExactlyOnceWith('vik-harbour');
    const remove = control(body, 'Remove Mayors of the north');
    act(() => remove.focus());
    press(body, 'Remove Mayors of the north');
    expect(actions.removePack).toHaveBeenCalledExactlyOnceWith('mayors');
    set({ packs: [STORY, { ...MAYORS, removed: true }] });
    expect(document.activeElement).toBe(remove);
    press(body, 'Undo: Put Mayors of the north back');
    expect(actions.restorePack).toHaveBeenCalledExactlyOnceWith('mayors');
  });

  it('says so when all are removed', async () => {
    const { body } = options({ section: 'packs', packs: [{ ...STORY, removed: true }] });
    expect(seen(body)).toContain('No pack is installed');
    expect(await violations(body)).toEqual([]);
  });

  it('takes files by choosing and by dropping', () => {
    const { body, actions } = options({ section: 'packs' });
    const file = new File(['{}'], 'vik.json', { type: 'application/json' });
    drop(body.querySelector('.drop')!, file);
    expect(actions.importPacks).toHaveBeenCalledExactlyOnceWith([file]);
    const input = body.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [file, file], configurable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.importPacks).toHaveBeenLastCalledWith([file, file]);
  });

  it('names every place in a refused file and what was expected there', async () => {
    const { body, actions } = options({
      section: 'packs',
      imported: [
        {
          key: 4,
          state: 'refused',
          file: 'vik.json',
          problems: [
            {
              path: 'entities[3].kind',
              why: refusedValue(phrase('expected_oneOf', { values: 'person, place' }), 'ship'),
            },
            { path: '', why: phrase('refused_room') },
          ],
        },
      ],
    });
    const text = seen(body.querySelector('.report')!);
    expect(text).toContain('vik.json was not brought in. 2 things are wrong with it:');
    expect(text).toContain('entities[3].kind Expected one of person, place; found "ship".');
    expect(text).toContain('The file There is no room left for this pack.');
    // A place is code, from left to right; words for the whole file are the language's.
    expect([...body.querySelectorAll('.problems code')].map(seen)).toEqual(['entities[3].kind']);
    expect(await violations(body)).toEqual([]);
    press(body, 'Put this message away');
    expect(actions.forgetImport).toHaveBeenCalledExactlyOnceWith(4);
  });

  it('says when a pack is in use, for as long as it is', () => {
    const { body, set } = options({
      section: 'packs',
      imported: [
        { key: 1, state: 'done', file: 'vik.json', what: 'The harbour of Vik', pack: 'vik-harbour' },
      ],
    });
    expect(seen(body)).toContain('“The harbour of Vik” is installed and in use.');
    for (const not of [{ removed: true }, { enabled: false }]) {
      set({ packs: [{ ...STORY, ...not }, MAYORS] });
      expect(seen(body)).not.toContain('is installed and in use');
    }
  });

  it('says what is being done with each file, how far it has come, and lets it be stopped', async () => {
    const { body, actions, set } = options({
      section: 'packs',
      imported: [
        { key: 1, state: 'working', file: 'world.json', step: 'compiling', share: 0.42 },
        { key: 2, state: 'working', file: 'vik.json', step: 'waiting' },
      ],
    });
    expect(seen(body)).toContain('Making the names in world.json findable.42%');
    expect(body.querySelector('progress')!.value).toBe(0.42);
    expect(seen(body)).toContain('vik.json comes after the one before.');
    expect(await violations(body)).toEqual([]);
    press(body, 'Stop bringing in world.json');
    expect(actions.stopImport).toHaveBeenCalledExactlyOnceWith(1);
    set({
      imported: [
        { key: 1, state: 'stopped', file: 'world.json' },
        { key: 2, state: 'working', file: 'vik.json', step: 'finishing', share: 1 },
      ],
    });
    expect(seen(body)).toContain('world.json was stopped. Nothing was changed.');
    // The library changes in one step, which nobody can leave half-done.
    expect(() => press(body, /^Stop/)).toThrow();
  });

  it('says what a pack takes of the disk, where it is the reader’s own', () => {
    const { body } = options({
      section: 'packs',
      packs: [{ ...STORY, origin: 'imported', bytes: 61_400_000 }],
    });
    expect(seen(body)).toContain('On disk61.4 MB');
  });
});

describe('Backup', () => {
  it('saves, and reads a file back', () => {
    const { body, actions } = options({ section: 'backup' });
    press(body, 'Save a backup');
    expect(actions.exportAll).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'backup.json');
    drop(body.querySelector('.drop')!, file);
    expect(actions.importAll).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('says that a refused file has changed nothing', async () => {
    const problems = [{ path: 'settings.volume', why: phrase('refused_setting') }];
    const { body } = options({
      section: 'backup',
      backup: { state: 'refused', file: 'backup.json', problems },
    });
    const said = seen(body.querySelector('.report')!);
    expect(said).toContain('settings.volume There is no setting of this name.');
    expect(said).toContain('Nothing was changed.');
    expect(await violations(body)).toEqual([]);
  });

  it('says what came back', () => {
    const { body } = options({
      section: 'backup',
      backup: { state: 'done', file: 'backup.json', what: 'all settings and 2 packs' },
    });
    expect(seen(body)).toContain('The backup is in use: all settings and 2 packs.');
  });
});
