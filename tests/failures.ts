/** The parts of Vitest's JSON report used here. */
interface Report {
  testResults: readonly TestFile[];
}
interface TestFile {
  /** Its path. */
  name: string;
  status: string;
  /** Why the file as a whole failed: it could not be read, or what its tests share failed. */
  message: string;
  assertionResults: readonly Test[];
}
interface Test {
  fullName: string;
  status: string;
  failureMessages: readonly string[];
}

const MOST_LINES = 6;

/** What went wrong, without where: a stack is printed above. */
function said(message: string): string[] {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  return lines.slice(0, stack < 0 ? MOST_LINES : Math.min(stack, MOST_LINES)).map((line) => `    ${line}`);
}

/**
 * All that a run of Vitest did not see pass, skipped tests among it.
 *
 * @param report as Vitest's JSON reporter writes it
 * @returns for each its file and title in a line, and the first lines of its error
 */
export function failuresIn({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status !== 'passed');
    const ofTests = tests.map(({ fullName, status, failureMessages }) =>
      [`${name} > ${fullName}: ${status}`, ...said(failureMessages.join('\n'))].join('\n'),
    );
    const whole = status === 'failed' && (message !== '' || tests.length === 0);
    return whole ? [...ofTests, [`${name}: ${status}`, ...said(message)].join('\n')] : ofTests;
  });
}
