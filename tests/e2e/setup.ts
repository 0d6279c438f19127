import type { TestProject } from 'vitest/node';
import { currentBuild } from '../browser/build';
import { launch } from '../browser/launch';
import type { BrowserKind } from '../browser/types';

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
  project.provide('kind', kind);
  project.provide('endpoint', browser.endpoint);
  return () => browser.close();
}
