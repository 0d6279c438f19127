import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnPage } from '../browser/own-page';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

/** Gives the options page a file with this text, or this as JSON. */
export async function bringIn(options: OwnPage, name: string, content: unknown): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  await options.give('Choose a file', path);
}
