import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './browser/build';

/** The path of a tool that this project depends on. */
export function bin(name: string): string {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  return join(ROOT, 'node_modules', '.bin', name + suffix);
}

/** Runs commands under a heading, one after the other until one fails, and says how long they took. */
export function run(title: string, commands: readonly [string, ...string[]][]): boolean {
  console.log(`\n── ${title} ──`);
  const start = performance.now();
  const ok = commands.every(([command, ...args]) => {
    const { status, error } = spawnSync(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (error) console.error(error.message);
    return status === 0;
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${title}: ${ok ? 'passed' : 'FAILED'} (${seconds} s) ──`);
  return ok;
}
