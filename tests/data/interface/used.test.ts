import { describe, expect, it } from 'vitest';
import { en } from '../../../data/interface/en';
import config from '../../../wxt.config.ts?raw';

const sources = import.meta.glob<string>(
  ['../../../{components,entrypoints,data}/**/*.{ts,tsx}', '!../../../data/interface/*'],
  { query: '?raw', import: 'default', eager: true },
);

const written = Object.values(sources).join('\n');
const shown = [
  config,
  ...Object.keys(sources)
    .filter((file) => !file.includes('/data/'))
    .map((file) => sources[file]),
].join('\n');

/** Names put together from pieces and values: `set_${text}_title`. A value has to be written somewhere, too. */
const patterns = [...shown.matchAll(/`((?:\w|\$\{[^}]+\})+)`/g)]
  .map(([, pattern = '']) => pattern)
  .filter((pattern) => pattern.includes('${') && pattern.includes('_'))
  .map((pattern) => new RegExp(`^${pattern.replace(/\$\{[^}]+\}/g, '([A-Za-z]+)')}$`));

const isWritten = (value: string) => written.includes(`'${value}'`) || written.includes(`  ${value}: [`);

/** What is put together where nobody speaks the reader's language yet. */
const FROM_DATA = /^(file|json|refused|expected|found|failed)_/;

const isUsed = (key: string) =>
  (FROM_DATA.test(key) ? written : shown).includes(`'${key}'`) ||
  shown.includes(`__MSG_${key}__`) ||
  patterns.some((pattern) => pattern.exec(key)?.slice(1).every(isWritten));

describe('the texts of the interface', () => {
  it('are all shown somewhere', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are there where the manifest names them', () => {
    const named = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named).not.toEqual([]);
    expect(named.filter((key) => !(key! in en))).toEqual([]);
  });
});
