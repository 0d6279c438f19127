/* Runs in the page: sent there as text, so a function sees nothing from here. */

/** What axe is asked for: levels A and AA of WCAG 2.0 to 2.2, and what it calls best practice. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer a theme can change. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong, by rule and place: on a web page in the cards alone, since the rest is not ours.
 *
 * @param only tags, or the ids of rules
 */
export async function runAxe(type: 'tag' | 'rule', only: readonly string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const own = location.protocol.endsWith('-extension:');
  const cards = [...document.querySelectorAll<HTMLElement>('[popover="manual"]')];
  const { violations } = await axe.run(own ? document : { include: cards }, {
    resultTypes: ['violations'],
    runOnly: { type, values: [...only] },
    ...(type === 'tag' && {
      rules: {
        // 2.5.3, label in name: axe still calls it an experiment, and leaves it out.
        'label-content-name-mismatch': { enabled: true },
        // A card stands beside a page whose regions are not ours.
        ...(!own && { region: { enabled: false } }),
      },
    }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.flat().join(' ')}: ${html.slice(0, 140)}`),
  );
}
