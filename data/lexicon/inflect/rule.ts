/**
 * How words of one shape decline: for a word ending in `shape`, `cut` is taken off and each ending put in its
 * place.
 */
export interface Rule {
  shape: RegExp;
  cut: number;
  endings: readonly string[];
}

/**
 * Reads a table of rules, tried from the top: the first shape that fits decides.
 *
 * @param consonants what `C` stands for in a shape.
 * @param table one rule a line, `shape|cut ending ending …`: the part after the last `|` is what the endings
 *   replace, `-` is no ending at all.
 */
export function rules(consonants: string, table: string): Rule[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [shape = '', ...endings] = line.trim().split(/\s+/);
      const border = shape.lastIndexOf('|');
      const kept = shape.slice(0, border);
      const replaced = shape.slice(border + 1);
      const pattern = kept.replaceAll('C', `[${consonants}]`) + replaced;
      return {
        shape: new RegExp(`${pattern}$`, 'u'),
        cut: replaced.length,
        endings: endings.map((ending) => (ending === '-' ? '' : ending)),
      };
    });
}
