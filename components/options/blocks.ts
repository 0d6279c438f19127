import { BACKUP_BLOCKS } from './backup';
import type { Block } from './block';
import { GENERAL } from './general';
import { KIND_BLOCKS } from './kinds';
import { MUTED_BLOCKS } from './muted';
import { PACK_BLOCKS } from './packs';
import { PRIVACY_BLOCKS } from './privacy';
import { SHORTCUT_BLOCKS } from './shortcuts';
import { SITE_BLOCKS } from './sites';

/** Everything the options page holds, section by section: a new setting is one block more. */
export const BLOCKS: readonly Block[] = [
  ...GENERAL,
  ...KIND_BLOCKS,
  ...SITE_BLOCKS,
  ...PACK_BLOCKS,
  ...MUTED_BLOCKS,
  ...SHORTCUT_BLOCKS,
  ...BACKUP_BLOCKS,
  ...PRIVACY_BLOCKS,
];
