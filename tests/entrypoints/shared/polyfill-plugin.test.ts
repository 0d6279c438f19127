import { expect, it } from 'vitest';
import { polyfillAsModule } from '../../../entrypoints/shared/polyfill-plugin';

const transform = polyfillAsModule().transform as (code: string, id: string) => { code: string } | null;

it('makes a module of the polyfill that exports what it exported', async () => {
  const made = transform(
    "if (typeof exports !== 'undefined') module.exports = 'the browser';",
    '/node_modules/webextension-polyfill/dist/browser-polyfill.js',
  );
  const module = await import(`data:text/javascript,${encodeURIComponent(made!.code)}`);
  expect(module.default).toBe('the browser');
});

it('keeps of its table what is used', async () => {
  const { default: polyfill } = await import('webextension-polyfill/dist/browser-polyfill.js?raw');
  const made = transform(polyfill, '/node_modules/webextension-polyfill/dist/browser-polyfill.js')!.code;
  expect(made).toContain('"contextMenus":{"removeAll":{"minArgs":0,"maxArgs":0}}');
  expect(made).toContain('"local":{"clear"');
  expect(made).not.toContain('bookmarks');
  expect(made).not.toContain('getZoom');
  expect(made.length).toBeLessThan(polyfill.length);
});

it('leaves all else as it is', () => {
  expect(transform('let a;', '/data/polyfill.js')).toBeNull();
});
