import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packJsonSchema } from '../pack/json-schema';

/** `npm run schema`: writes docs/pack.schema.json anew from the validator. */
const file = fileURLToPath(new URL('../../docs/pack.schema.json', import.meta.url));
writeFileSync(file, packJsonSchema());
console.log('Wrote docs/pack.schema.json.');
