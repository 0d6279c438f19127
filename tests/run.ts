import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './browser/build';
import { failuresIn } from './failures';
import { bin, run } from './step';

/*
 * `npm test`: types, lint, unit, both builds, and end to end in both browsers. Every step runs whatever became of
 * those before it; what failed is said again at the end, and the last line counts them all together.
 */

interface Count {
  passed: number;
  failed: number;
  /** What failed, and why. */
  failures: readonly string[];
}

const results = join(ROOT, '.output', 'test-results');

/** A step that either passes or fails. */
async function one(title: string, ...commands: [string, ...string[]][]): Promise<Count> {
  const failed = (await run(title, commands)) ? 0 : 1;
  return { passed: 1 - failed, failed, failures: failed ? [`${title}: failed`] : [] };
}

/**
 * Vitest projects: counted by their own report. A run that breaks off before or after its tests counts as failed.
 *
 * @param hold shows what is printed at the end
 */
async function vitest(projects: readonly [string, ...string[]], hold = false): Promise<Count> {
  const [title] = projects;
  const file = join(results, `${title}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const ok = await run(title, [[bin('vitest'), 'run', ...chosen, ...reporters]], hold);
  const broke = ok ? [] : [`${title}: failed`];
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests: passed, numTotalTests: total } = report;
    // What was not passed was not seen to work, skipped tests among them.
    const failed = total - passed;
    return {
      passed,
      failed: ok ? failed : Math.max(failed, 1),
      failures: [...broke, ...failuresIn(report)],
    };
  } catch {
    return { passed: 0, failed: 1, failures: [`${title}: wrote no report`] };
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = [
  await one('types', [bin('wxt'), 'prepare'], [bin('tsc'), '--noEmit']),
  await one('lint', [bin('biome'), 'ci', '.'], [bin('knip')]),
  await vitest(['unit', 'views']),
  await one('build', [bin('wxt'), 'build'], [bin('wxt'), 'build', '-b', 'firefox']),
  // Side by side: a browser's test waits for much of its time.
  ...(await Promise.all([vitest(['chromium'], true), vitest(['firefox'], true)])),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const failures = counts.flatMap((count) => count.failures);
if (failures.length > 0) console.log(`\n── what failed ──\n${failures.join('\n').replaceAll(ROOT, '')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
