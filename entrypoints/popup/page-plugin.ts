import type { Plugin } from 'vite';
import { MAIN } from './main-link';

const SCRIPT = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/;
const SHEET = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/;

/**
 * Vite plugin: inlines the style sheet of the popup's page, and leaves its script to be imported by `popup-ahead.ts`.
 * The browser shows the popup's window when the page has loaded, and does not wait for what is imported: the window
 * opens while the script still loads.
 */
export function popupPage(): Plugin {
  return {
    name: 'popup-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!bundle || !path.includes('popup')) return html;
        return html
          .replace(SHEET, (_, file: string) => `<style>${sheet(bundle[file])}</style>`)
          .replace(
            SCRIPT,
            (_, crossorigin = '', source: string) =>
              `<link rel="modulepreload" id="${MAIN}"${crossorigin} href="${source}">`,
          );
      },
    },
  };
}

type Output = NonNullable<
  Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1]
>[string];

function sheet(output: Output | undefined): string {
  if (output?.type !== 'asset') throw new Error('The popup has no sheet.');
  return String(output.source).trim();
}
