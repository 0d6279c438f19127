import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPageLinker } from '../../../data/link/page-linker';
import { LateLinker } from '../../../entrypoints/content/late-linker';
import { growing } from '../../data/lexicon/growing';
import { block, people } from './two-people';

it('comes to the same end, whatever comes and goes while names are on their way', async () => {
  const texts = ['Ada Quill came.', 'Bo Tarn came.', 'Nobody came.', 'Ada Quill met Bo Tarn.', 'Ada met Bo.'];
  const step = fc.oneof(
    fc.record({ set: fc.nat(4), text: fc.nat(texts.length - 1) }),
    fc.record({ delete: fc.nat(4) }),
    fc.record({ link: fc.nat(3) }),
    fc.constant('arrive' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { linker, open, keys } = settled();
      for (const one of steps) {
        if (one === 'arrive') await open();
        else if ('set' in one) keys.set(one.set, texts[one.text]!);
        else if ('delete' in one) keys.delete(one.delete);
        else keys.link(one.link);
      }
      for (let turn = 0; turn < 20; turn += 1) {
        await open();
        keys.link(99);
      }
      expect(linker.isBehind).toBe(false);
      expect(keys.told()).toEqual(keys.expected());
    }),
  );
});

/** A linker of which blocks are looked at again when their names have come, as a page's are. */
function settled() {
  const { lexicon, bring } = growing([people]);
  const requests: (() => void)[] = [];
  const held = new Map<number, { text: string; key: object }>();
  const told = new Map<object, number>();
  const linker: LateLinker<object> = new LateLinker<object>(
    {
      lexicon,
      fetch: (words) =>
        new Promise((resolve) => {
          requests.push(() => {
            bring(words);
            resolve(createPageLinker);
          });
        }),
      likely: true,
      onNames() {},
      onReady() {},
      onSettled(key, holdsName) {
        for (const one of held.values()) {
          if (one.key !== key || !holdsName) continue;
          linker.delete(key);
          one.key = {};
          linker.set(one.key, block(one.text));
        }
      },
    },
    { lang: 'en' },
  );
  const keys = {
    set(at: number, text: string) {
      keys.delete(at);
      held.set(at, { text, key: {} });
      linker.set(held.get(at)!.key, block(text));
    },
    delete(at: number) {
      const one = held.get(at);
      if (one) linker.delete(one.key);
      held.delete(at);
    },
    link(times: number) {
      let left = times;
      for (const [key, mentions] of linker.link(() => left-- > 0)) {
        const isHeld = [...held.values()].some((one) => one.key === key);
        // What has gone is not heard of again.
        expect(isHeld || mentions.length === 0).toBe(true);
        told.set(key, mentions.length);
      }
    },
    told: () => [...held.values()].map(({ key }) => told.get(key) ?? 0),
    expected: () =>
      [...held.values()].map(
        ({ text }) => ['Ada Quill', 'Bo Tarn'].filter((name) => text.includes(name)).length,
      ),
  };
  const open = async () => {
    await new Promise((done) => setTimeout(done));
    requests.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { linker, open, keys };
}
