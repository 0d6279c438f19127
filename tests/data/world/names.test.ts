import { describe, expect, it } from 'vitest';
import { NameList, readName } from '../../../data/world/names';

function listOf(written: string[], spellings: [string, string][], weak: 'none' | 'twins' | 'all' = 'none') {
  const list = new NameList();
  for (const name of written) list.add(readName(name));
  list.addSpellings(
    spellings.map(([text, lang]) => ({ text, lang })),
    weak,
  );
  return list.names;
}

describe('readName', () => {
  it('reads text, language, strength and page languages', () => {
    expect(readName('Ortland|de|shared|de,nl')).toEqual({
      text: 'Ortland',
      lang: 'de',
      form: 'name',
      strength: 'shared',
      langs: ['de', 'nl'],
    });
    expect(readName('Ortlander', 'demonym')).toEqual({
      text: 'Ortlander',
      form: 'demonym',
      strength: 'full',
    });
  });

  it('binds a short foreign spelling to pages of its language', () => {
    expect(readName('Ort|de').langs).toEqual(['de']);
    expect(readName('Орт|ru').langs).toBeUndefined();
  });
});

describe('NameList', () => {
  it('does not repeat a spelling for languages that add their endings to foreign names', () => {
    expect(
      listOf(
        ['Zarn'],
        [
          ['Zarn', 'fr'],
          ['Zarn', 'pl'],
        ],
      ),
    ).toHaveLength(1);
  });

  it('repeats it where a language declines it otherwise', () => {
    const names = listOf(
      ['Zarnia'],
      [
        ['Zarnia', 'pl'],
        ['Zarnia', 'fr'],
      ],
    );
    expect(names).toHaveLength(2);
    expect(names[1]).toMatchObject({ lang: 'pl', langs: ['pl'] });
  });

  it('keeps one name for languages in which a spelling declines alike', () => {
    const names = listOf(
      [],
      [
        ['Zarnijanska', 'hr'],
        ['Zarnijanska', 'sr-Latn'],
        ['Zarnijanska', 'fr'],
      ],
    );
    expect(names.map(({ lang }) => lang)).toEqual(['hr', 'fr']);
  });

  it('takes a spelling for as weak as its English twin', () => {
    expect(listOf(['Zarn||shared'], [['Zárn', 'hu']], 'twins')[1]).toMatchObject({ strength: 'shared' });
  });
});
