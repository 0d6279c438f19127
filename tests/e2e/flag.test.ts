import { describe, expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { text } from './card-story';
import { useBrowser } from './suite';

const suite = useBrowser();

/** The flag of the card that is open: how large it is, and the paint of its shapes. */
const flag = (tab: Tab) =>
  tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const drawn = root?.querySelector('svg.flag');
    if (!drawn) return null;
    const { width, height } = drawn.getBoundingClientRect();
    const shapes = [...drawn.querySelectorAll<SVGGraphicsElement>('path, circle, ellipse')];
    return {
      size: [width, height],
      paints: [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))],
      drawn: shapes.every((shape) => shape.getBoundingClientRect().width > 0),
    };
  });

describe('a flag', () => {
  it('paints on a page whose policy forbids images, styles and markup', async () => {
    const tab = await suite.open('<p>The talks in Germany ended early.</p>', {
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    await tab.hover('Germany');
    await text(tab).toContain('Berlin');
    expect(await flag(tab)).toEqual({
      size: [42, 28],
      paints: ['rgb(216, 0, 39)', 'rgb(0, 0, 0)', 'rgb(255, 218, 68)'],
      drawn: true,
    });
  });

  it('stands on no card of a person', async () => {
    const tab = await suite.open('<p>Chancellor Friedrich Merz came to Berlin.</p>');
    await tab.hover('Friedrich Merz');
    await text(tab).toContain('Chancellor of Germany');
    expect(await flag(tab)).toBeNull();
  });
});
