import type { Viewport } from 'puppeteer-core';

/** What of Sidelight a picture shows. */
export type ViewName = 'card' | 'marks' | 'popup' | 'options' | 'welcome' | 'sheet';

/** How a state is looked at. */
export interface Variant {
  name: string;
  scheme: 'light' | 'dark';
  /** As in Windows' high contrast. */
  forcedColours?: true;
  /** The whole interface in a language written from right to left, on a page written so. */
  rightToLeft?: true;
  /** The browser's zoom: a page then has so many times fewer CSS pixels, each so many times larger. */
  zoom?: 2;
  /** A phone, as wide as the narrowest in use: cards come by tap. */
  phone?: true;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', scheme: 'dark', forcedColours: true },
  { name: 'rtl', scheme: 'light', rightToLeft: true },
  { name: 'zoom', scheme: 'light', zoom: 2 },
  { name: 'phone', scheme: 'light', phone: true },
];

export const LIGHT = VARIANTS[0]!;
export const DARK = VARIANTS[1]!;

interface Size {
  width: number;
  height: number;
}

/** Windows on a screen. The popup's is what a toolbar gives it. */
const WINDOW: Record<ViewName, Size> = {
  card: { width: 800, height: 640 },
  marks: { width: 800, height: 760 },
  popup: { width: 380, height: 580 },
  options: { width: 1280, height: 800 },
  welcome: { width: 1280, height: 800 },
  sheet: { width: 1000, height: 800 },
};

const PHONE: Size = { width: 360, height: 740 };

/**
 * At 200% a toolbar's popup keeps its width in CSS pixels: the browser makes it twice as large, up to the 800 by 600
 * pixels that a popup may have.
 */
const ZOOMED_POPUP: Size = { width: 380, height: 300 };

/** The viewport of a view in a variant. */
export function viewportOf(view: ViewName, variant: Variant): Viewport {
  const zoom = variant.zoom ?? 1;
  const phone = variant.phone === true;
  if (variant.zoom && view === 'popup') return { ...ZOOMED_POPUP, deviceScaleFactor: zoom };
  const { width, height } = phone ? PHONE : WINDOW[view];
  return {
    width: width / zoom,
    height: height / zoom,
    deviceScaleFactor: phone ? 2 : zoom,
    isMobile: phone,
    hasTouch: phone,
  };
}

const WHOLE: readonly ViewName[] = ['options', 'welcome', 'sheet'];

/** Whether a picture holds the page to its end, and not only what is in the window. */
export const isWhole = (view: ViewName) => WHOLE.includes(view);
