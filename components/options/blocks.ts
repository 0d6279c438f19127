import { BACKUP } from './backup';
import type { Blocks } from './block';
import { GENERAL } from './general';
import { KIND_BLOCKS } from './kinds';
import { MUTED } from './muted';
import { PACKS } from './packs';
import { PRIVACY } from './privacy';
import { SHORTCUTS } from './shortcuts';
import { SITES } from './sites';

/** What shows each setting of the index: a new setting is one block more. */
export const BLOCKS: Blocks = {
  ...GENERAL,
  ...KIND_BLOCKS,
  ...SITES,
  ...PACKS,
  ...MUTED,
  ...SHORTCUTS,
  ...BACKUP,
  ...PRIVACY,
};
