import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserKind } from './types';

/** Fonts too: without them the pictures hold boxes in place of Chinese and Arabic names. */
const PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
};
const FONTS = ['fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk'];

function apt(...args: string[]): void {
  // Everything to stderr: a command's stdout is its result.
  const { status, error } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}.`);
}

async function download(kind: BrowserKind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`There is no ready-made ${kind} for ${process.platform} ${process.arch}.`);
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  return (await install({ browser, buildId, cacheDir, platform })).executablePath;
}

/**
 * Gets a browser: from Debian's packages when root on Debian, else with @puppeteer/browsers into its usual cache.
 *
 * @param installed where the packages put it
 * @returns the path of its program
 */
export async function getBrowser(kind: BrowserKind, installed: () => string | undefined): Promise<string> {
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!rootOnDebian) return download(kind);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES[kind], ...FONTS);
  const path = installed();
  if (!path) throw new Error(`The packages ${PACKAGES[kind].join(', ')} brought no ${kind}.`);
  return path;
}
