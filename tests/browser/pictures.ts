import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build';
import { contactSheet } from './pictures/contact-sheet';
import { accept } from './pictures/reference/accept';
import { STATES } from './pictures/states';
import { take } from './pictures/take';
import { VARIANTS } from './pictures/variants';

/*
 * `npm run pictures`: every state of card, marks, popup, options, welcome page and sheet, in light, dark, forced colours, from
 * right to left, at 200% and on a phone. `-- --only card` or `--only card/person` takes some of the states, and
 * `--variant dark` some of the variants. Ends with 1 when a state is not reached.
 * `-- --accept` takes anew the few pictures that tests compare with.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    variant: { type: 'string', multiple: true },
    accept: { type: 'boolean' },
  },
});

if (values.accept) {
  await accept();
  process.exit();
}

const states = STATES.filter(
  ({ view, name }) => !values.only || values.only.some((one) => one === view || one === `${view}/${name}`),
);
const variants = VARIANTS.filter(({ name }) => values.variant?.includes(name) ?? true);
if (states.length === 0 || variants.length === 0) {
  console.error('No such state, or no such variant.');
  process.exit(1);
}

const folder = join(ROOT, '.output', 'looks');
if (!values.only && !values.variant) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const failed: string[] = [];
for (const variant of variants) {
  failed.push(...(await take(states, variant, folder)));
  console.log(`${variant.name}: ${states.length} states`);
}
const sheet = join(folder, 'index.html');
writeFileSync(sheet, contactSheet(states, variants));
for (const line of failed) console.error(`Not pictured: ${line}`);
console.log(`Side by side: ${relative(process.cwd(), sheet)}`);
process.exitCode = failed.length > 0 ? 1 : 0;
