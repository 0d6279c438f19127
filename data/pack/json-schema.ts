import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from './schema';

/**
 * The pack format as JSON Schema (draft 2020-12), as docs/pack.schema.json holds it. What JSON Schema cannot say
 * (hidden characters, real days, references within the pack) only the validator checks.
 */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['trim', 'check', 'transform'],
  });
  const titled = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sidelight pack, format 1',
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
