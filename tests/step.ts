import { type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './browser/build';

type Command = readonly [string, ...string[]];

/** The path of a tool that this project depends on. */
export function bin(name: string): string {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  return join(ROOT, 'node_modules', '.bin', name + suffix);
}

/**
 * Runs a command to its end.
 *
 * @param held where its output is collected; shown as it comes when there is none
 * @returns whether it succeeded
 */
function succeeds([command, ...args]: Command, held?: Buffer[]): Promise<boolean> {
  const options: SpawnOptions = {
    cwd: ROOT,
    stdio: held ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  };
  return new Promise((done) => {
    const child = spawn(command, args, options);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => held?.push(data));
    child.once('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.once('close', (status) => done(status === 0));
  });
}

/**
 * Runs commands under a heading, one after the other until one fails, and says how long they took.
 *
 * @param hold keeps what they print until they have ended: for steps that run beside each other
 * @returns whether all succeeded
 */
export async function run(title: string, commands: readonly Command[], hold = false): Promise<boolean> {
  const held: Buffer[] | undefined = hold ? [] : undefined;
  const start = performance.now();
  if (!held) console.log(`\n── ${title} ──`);
  let ok = true;
  for (const command of commands) ok &&= await succeeds(command, held);
  if (held) console.log(`\n── ${title} ──\n${Buffer.concat(held)}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${title}: ${ok ? 'passed' : 'FAILED'} (${seconds} s) ──`);
  return ok;
}
