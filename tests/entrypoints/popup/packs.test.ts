import { expect, it } from 'vitest';
import type { InstalledPack } from '../../../data/library/store';
import { PopupPacks } from '../../../entrypoints/popup/packs';
import { sound } from '../../data/library/packs';
import { samplePack } from '../../data/pack/sample';

const { entities, ...pack } = sound(samplePack());
const installed = (enabled: boolean): InstalledPack => ({
  ...{ pack, entities: entities.length, names: 3, origin: 'bundled' },
  ...{ enabled, removed: false },
});
const read = async () => ({ ...pack, entities });

it('has the packs of the library taken over last, however long one before takes to be read', async () => {
  const popup = new PopupPacks();
  let come = (_: InstalledPack[]) => {};
  const before = new Promise<InstalledPack[]>((resolve) => {
    come = resolve;
  });
  const slow = popup.open(before, read);
  await popup.open([installed(false)], read);
  come([installed(true)]);
  await slow;
  expect(popup.packs).toEqual([]);
  await popup.open([installed(true)], read);
  expect(popup.packs.map(({ id }) => id)).toEqual([pack.id]);
});
