import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LATE_PATTERN = fileURLToPath(new URL('late-pattern.ts', import.meta.url));

/** Our own modules; not the class itself, nor what is brought in. */
const OURS = /^(?!.*\/node_modules\/)(?!.*\/data\/patterns\/).*\.tsx?$/;

/** What takes long to check: sets of letters, and long lists of words. Another is checked in less than its object costs. */
const isDear = (pattern: string) => pattern.includes('\\p{') || pattern.length > 200;

/** Methods of a text that begin with a pattern anew, whatever it matched last. */
const ANEW = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split']);

/**
 * Vite plugin: makes the dear regular expressions of the code when they are first asked. V8 checks each of them when it
 * reads a file and again when it comes by it, asked or not, and the sets of `\p{…}` take long (docs/decisions/023).
 *
 * One that is written in a function is made once too, and not once a call; so those that remember where they matched
 * last (`g`, `y`) stay as they are there, but for where a text begins with them anew.
 */
export function latePatterns(): Plugin {
  return {
    name: 'late-patterns',
    apply: 'build',
    // Behind what makes JavaScript of it.
    enforce: 'post',
    transform(code, id) {
      if (!OURS.test(id.split('?')[0]!)) return null;
      const late = withLatePatterns(code, this.parse(code) as unknown as Node);
      return late === null ? null : { code: late, map: null };
    },
  };
}

/** What is needed of a node of the syntax tree (ESTree), with places in the code. */
interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
  callee?: { property?: { name?: string } };
  arguments?: unknown[];
}

/**
 * @param code a module of JavaScript, and its tree.
 * @returns the module with its patterns made late; null when it has none.
 */
export function withLatePatterns(code: string, tree: Node): string | null {
  const found = [...patternsIn(tree, false)].sort((left, right) => left.start - right.start);
  if (found.length === 0) return null;
  let late = '';
  let end = 0;
  const made = found.map(({ start, end: behind, regex }, at) => {
    late += `${code.slice(end, start)}__late${at}`;
    end = behind;
    const { pattern, flags } = regex!;
    return `__late${at} = /* @__PURE__ */ new __LatePattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
  });
  const brought = `import { LatePattern as __LatePattern } from ${JSON.stringify(LATE_PATTERN)};`;
  return `${brought} const ${made.join(', ')};\n${late}${code.slice(end)}`;
}

/** Goes through the patterns that may be made late. */
function* patternsIn(node: Node, called: boolean, anew = false): Generator<Node> {
  if (node.regex) {
    const { pattern, flags } = node.regex;
    if (isDear(pattern) && (!called || anew || !/[gy]/.test(flags))) yield node;
    return;
  }
  const inside = called || /Function|Class/.test(node.type);
  const isAnew = node.type === 'CallExpression' && ANEW.has(node.callee?.property?.name ?? '');
  for (const [key, value] of Object.entries(node))
    for (const child of [value].flat())
      if (isNode(child)) yield* patternsIn(child, inside, isAnew && key === 'arguments');
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
