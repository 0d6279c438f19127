import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** By the parser's names of its errors. */
const EXPECTED: Record<string, string> = {
  InvalidNumberFormat: 'a number',
  UnexpectedEndOfNumber: 'the rest of a number',
  PropertyNameExpected: 'the name of a field in quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfComment: 'no comment: JSON has none',
  UnexpectedEndOfString: 'a closing quotation mark',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'a known escape after \\',
  InvalidCharacter: 'no control character or line break inside quotation marks',
};

/**
 * Where a text that `JSON.parse` refuses stops being JSON, in words: "Line 3, column 5: expected a comma." The
 * engines' own messages differ and give no place for every error, hence a parser with offsets.
 */
export function syntaxProblem(text: string): string {
  const error = firstError(text);
  if (!error) return 'This is not JSON.';
  const before = text.slice(0, error.offset);
  const line = before.split('\n').length;
  const column = error.offset - before.lastIndexOf('\n');
  return `Line ${line}, column ${column}: expected ${EXPECTED[printParseErrorCode(error.error)] ?? 'JSON'}.`;
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    // The parser recurses: brackets nested a hundred thousand deep exhaust the stack.
  }
  return errors[0];
}
