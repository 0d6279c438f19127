import { describe, expect, test } from 'vitest';
import { readFlag } from '../../../data/flags/read-svg';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4">${inner}</svg>`;

describe('a flag', () => {
  test('is its shapes, each with what its groups give it', () => {
    const drawn = svg(
      '<path fill="red" d="M0 0h6v4H0z"/><g fill="#fff" stroke="red"><g stroke-width="2"><circle cx="3" cy="2" r="1"/></g><path fill="none" d="M1 1h4"/></g><path d="M2 2h1"/>',
    );
    expect(readFlag(drawn)).toEqual({
      box: '0 0 6 4',
      shapes: [
        ['path', { fill: 'red', d: 'M0 0h6v4H0z' }],
        ['circle', { fill: '#fff', stroke: 'red', 'stroke-width': '2', cx: '3', cy: '2', r: '1' }],
        ['path', { fill: 'none', stroke: 'red', d: 'M1 1h4' }],
        ['path', { d: 'M2 2h1' }],
      ],
    });
  });

  test.each([
    ['a script', '<script>1</script>'],
    ['an image', '<image href="https://example.org/a.png"/>'],
    ['a style', '<path style="fill:red" d="M0 0"/>'],
    ['a handler', '<path onload="x" d="M0 0"/>'],
    ['an address', '<path fill="url(#a)" d="M0 0"/>'],
    ['text', '<path d="M0 0"/>hello'],
    ['nothing', ''],
  ])('with %s in it is refused', (_, inner) => {
    expect(() => readFlag(svg(inner))).toThrow();
  });
});
