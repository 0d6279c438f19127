/** In XHTML a stretch of CDATA is text. */
export const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Whether a text is nothing but white space as HTML knows it. A no-break space is text. */
export function blank(data: string): boolean {
  for (let at = 0; at < data.length; at += 1) if (data.charCodeAt(at) > 32) return false;
  return true;
}
