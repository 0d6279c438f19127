import { type ParseError, ParseErrorCode, parse } from 'jsonc-parser';

const EXPECTED: Partial<Record<ParseErrorCode, string>> = {
  [ParseErrorCode.InvalidNumberFormat]: 'a number',
  [ParseErrorCode.UnexpectedEndOfNumber]: 'the rest of a number',
  [ParseErrorCode.PropertyNameExpected]: 'the name of a field in quotes',
  [ParseErrorCode.ValueExpected]: 'a value',
  [ParseErrorCode.ColonExpected]: 'a colon',
  [ParseErrorCode.CommaExpected]: 'a comma',
  [ParseErrorCode.CloseBraceExpected]: 'a closing }',
  [ParseErrorCode.CloseBracketExpected]: 'a closing ]',
  [ParseErrorCode.EndOfFileExpected]: 'the end of the file',
  [ParseErrorCode.InvalidCommentToken]: 'no comment: JSON has none',
  [ParseErrorCode.UnexpectedEndOfComment]: 'no comment: JSON has none',
  [ParseErrorCode.UnexpectedEndOfString]: 'a closing quotation mark',
  [ParseErrorCode.InvalidUnicode]: 'four hexadecimal digits after \\u',
  [ParseErrorCode.InvalidEscapeCharacter]: 'a known escape after \\',
  [ParseErrorCode.InvalidCharacter]: 'no control character or line break inside quotation marks',
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
  return `Line ${line}, column ${column}: expected ${EXPECTED[error.error] ?? 'JSON'}.`;
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
