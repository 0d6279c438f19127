/**
 * The host of the page a frame belongs to: what the reader calls the site. The frame's own where the browser does not
 * say what is around it.
 */
export function siteOf({ location, top }: Window): string {
  const origins = location.ancestorOrigins;
  const outermost = origins?.[origins.length - 1];
  if (outermost && URL.canParse(outermost)) return new URL(outermost).hostname;
  try {
    return top?.location.hostname ?? location.hostname;
  } catch {
    // The page around it is of another origin.
    return location.hostname;
  }
}
