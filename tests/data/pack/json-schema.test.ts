import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema } from '../../../data/pack/json-schema';

it('docs/pack.schema.json is what the validator says: `npm run schema` writes it', () => {
  expect(readFileSync('docs/pack.schema.json', 'utf8')).toBe(packJsonSchema());
});
