import { expect, it } from 'vitest';
import { popupPage } from '../../../entrypoints/popup/page-plugin';

const BUILT = `<script type="module" crossorigin src="/chunks/popup-1.js"></script>
<link rel="stylesheet" crossorigin href="/assets/popup-1.css">`;

const { handler } = popupPage().transformIndexHtml as {
  handler(html: string, context: object): string;
};
const bundle = { 'assets/popup-1.css': { type: 'asset', source: 'p { color: red }\n' } };

it('puts the sheet into the page, and a link in place of its script', () => {
  expect(handler(BUILT, { path: '/popup.html', bundle })).toBe(
    `<link rel="modulepreload" id="main" crossorigin href="/chunks/popup-1.js">
<style>p { color: red }</style>`,
  );
});

it('leaves other pages as they are, and all of them where there is no build', () => {
  expect(handler(BUILT, { path: '/options.html', bundle })).toBe(BUILT);
  expect(handler(BUILT, { path: '/popup.html' })).toBe(BUILT);
});

it('fails where there is no such sheet', () => {
  expect(() => handler(BUILT, { path: '/popup.html', bundle: {} })).toThrow('no sheet');
});
