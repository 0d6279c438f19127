import type { State } from './types';
import type { Variant } from './variants';

const CSS = `
  body { margin: 24px; background: #777; color: #fff; font: 14px / 1.4 system-ui, sans-serif; }
  .row { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; margin-block-end: 32px; }
  figure { margin: 0; flex: none; }
  img { display: block; max-inline-size: 420px; background: #fff; }
  a { color: inherit; }`;

/** The file of a picture, below the folder of all. */
export const fileOf = ({ view, name }: State, variant: Variant) => `${variant.name}/${view}-${name}.png`;

/** A page that shows the pictures side by side: a row for each state, in it every variant. */
export function contactSheet(states: readonly State[], variants: readonly Variant[]): string {
  const rows = states.map((state) => {
    const figures = variants.map((variant) => {
      const file = fileOf(state, variant);
      return `<figure><figcaption>${variant.name}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt=""></a></figure>`;
    });
    return `<h2>${state.view}: ${state.name}</h2><div class="row">${figures.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Sidelight in pictures</title><style>${CSS}</style>${rows.join('\n')}\n`;
}
