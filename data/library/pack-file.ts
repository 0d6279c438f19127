import { readBundledPack } from './bundled';
import { allBlocks } from './read-rows';
import { toBlock } from './rows';
import type { InstalledPack } from './store';

const TYPE = { type: 'application/json' };

/** A pack as a file that can be brought in: an entity a line. Blocks go into it as they lie in the database. */
export async function packFile({ pack, revision }: InstalledPack): Promise<Blob> {
  const pieces: BlobPart[] = [`${JSON.stringify(pack, null, 1).slice(0, -2)},\n "entities": [\n`];
  if (revision === undefined) pieces.push(toBlock((await readBundledPack(pack.id)).entities));
  else {
    let first = true;
    for await (const blocks of allBlocks(revision, 'facts')) {
      // A blob holds what it is made of outside of this memory.
      pieces.push(
        new Blob(blocks.flatMap((block, at) => (first && at === 0 ? [block] : [',\n', block]) as BlobPart[])),
      );
      first = false;
    }
  }
  return new Blob([...pieces, '\n ]\n}\n'], TYPE);
}
