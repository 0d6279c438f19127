import { describe, expect, it } from 'vitest';
import { worded } from '../../../components/words/phrase';
import { LANGUAGES } from '../../../data/interface';
import { inEnglish } from '../../../data/interface/english';
import { backupSchema, readBackup } from '../../../data/library/backup';
import { readPackFile } from '../../../data/pack/parse';
import { packSchema } from '../../../data/pack/schema';
import { speak } from '../../texts';
import { samplePack } from '../pack/sample';

/** What the checks of a schema say, wherever they stand in it. */
function messages(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'message' && value !== undefined ? [String(value)] : messages(value),
  );
}

/** Refusals of each kind: of a value, of a field, of a file as a whole, with numbers and with names in them. */
function refusals() {
  const [person, place] = samplePack().entities;
  const pack = {
    ...samplePack(),
    id: 'Ä',
    html: 1,
    asOf: '2025-02-30',
    summary: 'text',
    entities: [{ ...person, role: 'x'.repeat(300), kind: 'animal', facts: [{ text: '', cites: [] }] }],
  };
  const meant = { ...samplePack(), entities: [person, { ...place, id: person!.id }] };
  const backup = { sidelight: 'backup', format: 1, settings: { delay: 9 }, packs: 7 };
  return [
    ...[pack, meant, backup, samplePack(), { sidelight: 'backup', format: 2 }].map((it) =>
      JSON.stringify(it),
    ),
    '{"format": 1,',
    '7',
  ].flatMap((text) =>
    [readPackFile(text), readBackup(text)].flatMap((read) => (read.ok ? [] : read.problems)),
  );
}

describe('what is refused', () => {
  it('is said by checks with texts of the interface alone', () => {
    const said = [...messages(packSchema), ...messages(backupSchema)];
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((key) => !(key in LANGUAGES.en && key.startsWith('expected_')))).toEqual([]);
  });

  it('is said whole in every language, and in English by commands', () => {
    const why = refusals().map((problem) => problem.why);
    expect(why.length).toBeGreaterThan(15);
    for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      speak(language);
      const said = why.map(worded);
      expect(
        said.filter((text) => text === '' || /\{\w+\}|: [;.]/.test(text)),
        language,
      ).toEqual([]);
      if (language === 'en') expect(said).toEqual(why.map(inEnglish));
      else
        expect(
          said.filter((text) => /expected|found/i.test(text)),
          language,
        ).toEqual([]);
    }
    speak('en');
  });
});
