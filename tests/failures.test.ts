import { expect, it } from 'vitest';
import { failuresIn } from './failures';

const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
});

const file = (status: string, message: string, ...assertionResults: ReturnType<typeof test>[]) => ({
  name: 'tests/lamp.test.ts',
  status,
  message,
  assertionResults,
});

it('says nothing of what passed', () => {
  expect(failuresIn({ testResults: [file('passed', '', test('shines', 'passed'))] })).toEqual([]);
});

it('names the file and title of each test that failed, with its error but not where that was thrown', () => {
  const error = 'Error: expected false to be true\n\n- true\n+ false\n    at /lamp.test.ts:3:1';
  expect(
    failuresIn({
      testResults: [file('failed', '', test('shines', 'passed'), test('dims', 'failed', error))],
    }),
  ).toEqual([
    'tests/lamp.test.ts > dims: failed\n    Error: expected false to be true\n    - true\n    + false',
  ]);
});

it('cuts a long error short', () => {
  const error = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n');
  const [said] = failuresIn({ testResults: [file('failed', '', test('dims', 'failed', error))] });
  expect(said!.split('\n').slice(-1)).toEqual(['    line 5']);
});

it('counts a skipped test among what was not seen to work', () => {
  expect(failuresIn({ testResults: [file('passed', '', test('dims', 'skipped'))] })).toEqual([
    'tests/lamp.test.ts > dims: skipped',
  ]);
});

it('names a file that broke before its tests, or where what they share did', () => {
  expect(
    failuresIn({
      testResults: [file('failed', 'Error: no lamp'), file('failed', '', test('dims', 'passed'))],
    }),
  ).toEqual(['tests/lamp.test.ts: failed\n    Error: no lamp', 'tests/lamp.test.ts: failed']);
});
