import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { beforeAll } from 'vitest';
import type { Tab } from '../../browser/tab';
import { type Suite, useBrowser } from '../suite';

const FOLDER = join(import.meta.dirname, '..', '..', 'pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml',
};

interface FileOptions {
  /** Another name of this machine: another site to a browser. */
  host?: string;
  /** Response headers beside the type, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
}

export interface PageFiles extends Suite {
  /** Opens a file of tests/pages. Does not wait for Sidelight: in some documents there is nothing for it to read. */
  openFile(name: string, options?: FileOptions): Promise<Tab>;
}

/** Connects a file's tests to the browser; all of tests/pages is served to it, each file under its own name. */
export function usePageFiles(): PageFiles {
  const suite = useBrowser() as PageFiles;
  const put = (name: string, headers?: Record<string, string>) =>
    suite.server.put(`/${name}`, {
      body: readFileSync(join(FOLDER, name)),
      headers: { 'content-type': TYPES[extname(name)] ?? '', ...headers },
    });

  beforeAll(() => {
    for (const name of readdirSync(FOLDER)) put(name);
  });

  suite.openFile = (name, { host = '127.0.0.1', headers } = {}) =>
    suite.visit(put(name, headers).replace('127.0.0.1', host));
  return suite;
}
