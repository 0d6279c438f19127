import { expect, it } from 'vitest';
import { withoutLogging } from '../../../entrypoints/shared/wxt-log-plugin';

it('leaves of a script what it does, and that its error is thrown on', () => {
  const code = [
    'try {',
    '\tresult = definition.main();',
    '} catch (err) {',
    '\tlogger.error(`It crashed on startup!`, err);',
    '\tthrow err;',
    '}',
  ];
  expect(withoutLogging(code.join('\n')).split('\n').filter(Boolean)).toEqual([
    ...code.slice(0, 3),
    ...code.slice(4),
  ]);
});
