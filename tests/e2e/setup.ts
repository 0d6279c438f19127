import type { TestProject } from 'vitest/node';
import { currentBuild } from '../browser/build';
import { connect, launch } from '../browser/launch';
import type { BrowserKind } from '../browser/types';
import { closeWelcome } from '../browser/welcome';

declare module 'vitest' {
  interface ProvidedContext {
    kind: BrowserKind;
    endpoint: string;
  }
}

/** One browser for all files of a project (Firefox takes up to twelve seconds to start), with the current build. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kind = project.name as BrowserKind;
  const browser = await launch(kind, currentBuild(kind));
  try {
    // Out of the way: a tab that came later than a test's own would be taken for it.
    const driver = await connect(kind, browser.endpoint);
    await closeWelcome(driver);
    await driver.disconnect();
  } catch (error) {
    await browser.close();
    throw error;
  }
  project.provide('kind', kind);
  project.provide('endpoint', browser.endpoint);
  return () => browser.close();
}
