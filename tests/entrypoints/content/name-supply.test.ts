import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeLexicon } from '../../../data/lexicon/text-form';
import type { Ask } from '../../../data/messages/send';
import { NameSupply } from '../../../entrypoints/content/name-supply';
import {
  forgetNamesPart,
  type NamesPart,
  namesPart,
  offerNamesPart,
} from '../../../entrypoints/content/names-part';

const PART = {} as NamesPart;
const NAMES = { part: encodeLexicon(new ArrayBuffer(0)) };

/** A supply, and what it has asked the background for: beginnings, and whether to run the second file. */
function supplied(comes: boolean, onAsked: (script: boolean) => void) {
  const asked: [readonly number[], boolean][] = [];
  const lexicon = { stamp: 'stamp', add: vi.fn() };
  const ask = vi.fn(async (_: string, { beginnings, script }: { beginnings: number[]; script: boolean }) => {
    asked.push([beginnings, script]);
    onAsked(script);
    return NAMES;
  });
  return { supply: new NameSupply(lexicon as never, ask as unknown as Ask, comes), asked };
}

beforeEach(forgetNamesPart);

describe('the second file of the content script', () => {
  it('is not asked for where the browser runs it meanwhile', async () => {
    const { supply, asked } = supplied(true, () => offerNamesPart(PART));
    expect(await supply.fetch([7], true)).toBe(PART);
    expect(asked).toEqual([[[7], false]]);
  });

  it('is asked for once the names are there, where the browser has not run it', async () => {
    const { supply, asked } = supplied(true, (script) => script && offerNamesPart(PART));
    expect(await supply.fetch([7], true)).toBe(PART);
    expect(asked).toEqual([
      [[7], false],
      [[], true],
    ]);
  });

  it('comes with the names in a frame, and once', async () => {
    const { supply, asked } = supplied(false, (script) => script && offerNamesPart(PART));
    await supply.fetch([7], true);
    await supply.fetch([8], true);
    expect(await supply.fetchPart()).toBe(PART);
    expect(asked).toEqual([
      [[7], true],
      [[8], false],
    ]);
  });

  it('is missed where the browser does not let it in', async () => {
    const { supply } = supplied(true, () => {});
    await expect(supply.fetch([7], true)).rejects.toThrow('cannot be shown');
    expect(namesPart()).toBeUndefined();
  });
});
