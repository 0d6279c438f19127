import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, FIELDS, SETTING_KEYS, type Settings } from '../../../data/settings/schema';
import { checkPatch, fromStored, toStored } from '../../../data/settings/stored';

/** Values near the sound ones and far from them, under the settings' own keys and others. */
const garbage = fc.oneof(
  fc.anything(),
  fc.record({
    version: fc.anything(),
    changed: fc.dictionary(fc.constantFrom(...SETTING_KEYS, '__proto__', 'other'), fc.anything()),
  }),
);

const sound = fc.record({
  enabled: fc.boolean(),
  delay: fc.integer({ min: 0, max: 2000 }),
  density: fc.constantFrom('every', 'section', 'page', 'hover'),
  kinds: fc.record({
    person: fc.boolean(),
    place: fc.boolean(),
    organisation: fc.boolean(),
    event: fc.boolean(),
    topic: fc.boolean(),
  }),
  quietSites: fc.array(fc.domain(), { maxLength: 5 }),
  muted: fc.array(
    fc.oneof(
      fc.record({ entity: fc.constantFrom('ada-quay', 'port-elm') }),
      fc.record({ entity: fc.constantFrom('ada-quay', 'port-elm'), site: fc.domain() }),
    ),
    { maxLength: 5 },
  ),
}) as fc.Arbitrary<Partial<Settings>>;

const expectSound = (settings: Settings) => {
  expect(Object.keys(settings)).toEqual(SETTING_KEYS);
  for (const key of SETTING_KEYS) expect(FIELDS[key].is(settings[key]), key).toBe(true);
};

describe('settings in storage', () => {
  test('anything stored gives sound settings', () => {
    fc.assert(fc.property(garbage, (stored) => expectSound(fromStored(stored))));
  });

  test('sound settings come back as they were', () => {
    fc.assert(
      fc.property(sound, (patch) => {
        const settings = { ...DEFAULTS, ...patch };
        expect(fromStored(JSON.parse(JSON.stringify(toStored(settings))))).toEqual(settings);
      }),
    );
  });

  test('only what differs from the defaults is kept', () => {
    expect(toStored(DEFAULTS)).toEqual({ version: 1, changed: {} });
    expect(toStored({ ...DEFAULTS, delay: 500, kinds: { ...DEFAULTS.kinds } }).changed).toEqual({
      delay: 500,
    });
  });

  test('a broken value costs that setting alone', () => {
    const changed = { delay: 'soon', theme: 'dark', cardSize: 'huge', demonyms: true };
    expect(fromStored({ version: 1, changed })).toEqual({ ...DEFAULTS, theme: 'dark', demonyms: true });
  });

  test.each([-1, 2001, 0.5, '350'])('a wait of %j is none, one at the bounds is', (delay) => {
    expect(fromStored({ version: 1, changed: { delay } }).delay).toBe(DEFAULTS.delay);
    expect(fromStored({ version: 1, changed: { delay: 0 } }).delay).toBe(0);
    expect(fromStored({ version: 1, changed: { delay: 2000 } }).delay).toBe(2000);
  });

  test('a broken item costs that item alone', () => {
    const changed = {
      kinds: { person: false, place: 'no' },
      quietSites: ['mail.example', 7, 'two words', '*.bank.example'],
      muted: [{ entity: 'ada-quay' }, { entity: '<b>' }, null, { entity: 'port-elm', site: 'a/b' }],
    };
    const settings = fromStored({ version: 1, changed });
    expect(settings.kinds).toEqual({ ...DEFAULTS.kinds, person: false });
    expect(settings.quietSites).toEqual(['mail.example', '*.bank.example']);
    expect(settings.muted).toEqual([{ entity: 'ada-quay' }]);
  });

  test('an older form is brought up step by step, a newer one read as it is', () => {
    const steps = [
      (changed: Record<string, unknown>) => ({ ...changed, delay: Number(changed.wait) }),
      (changed: Record<string, unknown>) => ({ ...changed, delay: Number(changed.delay) * 100 }),
    ];
    expect(fromStored({ version: 1, changed: { wait: 4 } }, steps).delay).toBe(400);
    expect(fromStored({ version: 2, changed: { delay: 6 } }, steps).delay).toBe(600);
    expect(fromStored({ version: 9, changed: { delay: 700 } }, steps).delay).toBe(700);
  });

  test('a patch with an unsound or unknown value is refused by name', () => {
    expect(() => checkPatch({ delay: 5000, theme: 'dark' })).toThrow(/: delay\.$/);
    expect(() => checkPatch({ colour: 'red' } as Partial<Settings>)).toThrow(/: colour\.$/);
    expect(() => checkPatch(JSON.parse('{"__proto__": 1, "toString": 2}'))).toThrow(/__proto__, toString/);
    expect(() => checkPatch({ quietSites: ['a b'] })).toThrow(/quietSites/);
    expect(() => checkPatch(JSON.parse('{"quietSites": "a.example"}'))).toThrow(/quietSites/);
    expect(() => checkPatch(JSON.parse('{"kinds": {"person": true}}'))).toThrow(/kinds/);
    expect(() => checkPatch(JSON.parse('{"kinds": null}'))).toThrow(/kinds/);
  });
});
