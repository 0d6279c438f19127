import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What is served at one path. */
interface Served {
  /** What it is, or what makes it of what is sent there. */
  body: string | Buffer | ((sent: string) => string | Promise<string>);
  headers?: Record<string, string>;
}

export interface PageServer {
  /** `http://127.0.0.1:port`. The same pages answer at `localhost`, which is another site to a browser. */
  readonly origin: string;
  /** Serves a page at a path from now on, and gives its address. */
  put(path: string, page: Served): string;
  /** Paths asked for, in order: whatever came, known or not. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A server of hand-made pages on the loopback address alone. Unknown paths get an empty 404. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const page = pages.get(path);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(typeof page?.body === 'function' ? await page.body(await text(request)) : page?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, page) {
      pages.set(path, page);
      return origin + path;
    },
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
