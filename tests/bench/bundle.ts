import { join } from 'node:path';
import { build } from 'vite';
import { latePatterns } from '../../data/patterns/late-plugin';
import { shortLists } from '../../data/words/short-plugin';
import { ROOT } from '../browser/build';

const bundles = new Map<string, Promise<string>>();

/**
 * What runs in a page, as one script: the modules that are shipped, or a peer, with what measures them.
 *
 * @param entry a file below this folder, without its ending
 */
export function bundle(entry: string): Promise<string> {
  let script = bundles.get(entry);
  if (!script) {
    script = make(entry);
    bundles.set(entry, script);
  }
  return script;
}

async function make(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [latePatterns(), shortLists()],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(ROOT, 'tests', 'bench', `${name}.ts`), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`Nothing was built of ${name}.`);
  return output.output[0].code;
}
