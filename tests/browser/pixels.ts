import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** A rectangle in CSS pixels of the viewport. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The colours painted in a part of the viewport, as `#rrggbb`, the most frequent first. */
export async function coloursIn(page: Page, area: Area): Promise<string[]> {
  const clip = {
    x: Math.round(area.x),
    y: Math.round(area.y),
    width: Math.round(area.width),
    height: Math.round(area.height),
  };
  const { data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${data.subarray(at, at + 3).toString('hex')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}
