import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ROOT } from '../../browser/build';
import { connect } from '../../browser/launch';
import { compare } from '../../browser/pictures/reference/compare';
import { keptMajor, majorOf, readKept } from '../../browser/pictures/reference/kept';
import { nameOf, REFERENCES } from '../../browser/pictures/reference/list';
import { picture } from '../../browser/pictures/reference/picture';
import { type PageServer, servePages } from '../../browser/serve';
import type { Driver } from '../../browser/types';

/* `npm run pictures -- --accept` takes the pictures anew, when a view is meant to look different. */

let driver: Driver;
let server: PageServer;
let major: number;

beforeAll(async () => {
  driver = await connect(inject('kind'), inject('endpoint'));
  server = await servePages();
  major = majorOf(await driver.browser.version());
  if (major !== keptMajor())
    console.warn(
      `The pictures were drawn by Chromium ${keptMajor()} and this is ${major}: compared by squares, not by pixels.`,
    );
});

afterAll(async () => {
  await server?.close();
  await driver?.disconnect();
});

it.each(REFERENCES.map((reference) => ({ name: nameOf(reference), reference })))(
  'looks as it did: $name',
  async ({ name, reference }) => {
    const kept = readKept(reference);
    expect(kept, `a picture of ${name}: npm run pictures -- --accept`).not.toBeNull();
    const now = await picture(driver, server, reference);
    const { same, says, difference } = compare(kept!, now, major === keptMajor() ? 'exact' : 'coarse');
    if (same) return;
    const folder = join(ROOT, '.output', 'looks', 'differences');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), now);
    if (difference) writeFileSync(join(folder, `${name}-difference.png`), difference);
    expect.fail(`${says}. As it is now, and what differs: ${folder}`);
  },
);
