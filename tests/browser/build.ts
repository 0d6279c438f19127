import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './types';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FOLDER: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const TARGET: Record<BrowserKind, string> = { chromium: 'chrome', firefox: 'firefox' };

/** All that a build is made of. */
const SOURCES = ['entrypoints', 'components', 'data', 'public', 'wxt.config.ts', 'package-lock.json'];

/** When something under a path last changed, in milliseconds; folders count, so that a removed file does too. */
function lastChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, lastChange(join(path, name))), stat.mtimeMs);
}

/** The folder of the built extension, whether it is there or not. */
function buildFolder(kind: BrowserKind): string {
  return join(ROOT, '.output', FOLDER[kind]);
}

/** Builds the extension for a browser. What the build prints goes to stderr. */
function build(kind: BrowserKind): string {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', TARGET[kind]], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    // As it is shipped: under a test's own environment Vite would build what helps with debugging, a tenth longer.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`Building for ${kind} failed.`);
  return buildFolder(kind);
}

/** The folder of a build that is no older than any of its sources: the one there is, or a new one. */
export function currentBuild(kind: BrowserKind): string {
  const folder = buildFolder(kind);
  const manifest = join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  const changed = Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))));
  return built > changed ? folder : build(kind);
}
