import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { type Phrase, phrase } from '../interface/phrase';

/** By the parser's names of its errors. */
const EXPECTED: Record<string, Phrase> = {
  InvalidNumberFormat: phrase('json_number'),
  UnexpectedEndOfNumber: phrase('json_number'),
  PropertyNameExpected: phrase('json_field'),
  ValueExpected: phrase('json_value'),
  ColonExpected: phrase('json_colon'),
  CommaExpected: phrase('json_comma'),
  CloseBraceExpected: phrase('json_brace'),
  CloseBracketExpected: phrase('json_bracket'),
  EndOfFileExpected: phrase('json_end'),
  InvalidCommentToken: phrase('json_comment'),
  UnexpectedEndOfComment: phrase('json_comment'),
  UnexpectedEndOfString: phrase('json_quote'),
  InvalidUnicode: phrase('json_unicode'),
  InvalidEscapeCharacter: phrase('json_escape'),
  InvalidCharacter: phrase('json_control'),
};

/**
 * Where a text that `JSON.parse` refuses stops being JSON: "Line 3, column 5: expected a comma." The engines' own
 * messages differ and give no place for every error, hence a parser with offsets.
 */
export function syntaxProblem(text: string): Phrase {
  const error = firstError(text);
  const what = error && (expected(error) ?? expectedFor(text, error.offset));
  if (!what) return phrase('file_noJson');
  const before = text.slice(0, error.offset);
  const line = before.split('\n').length;
  const column = error.offset - before.lastIndexOf('\n');
  return phrase('file_syntax', { line, column, what });
}

const expected = ({ error }: ParseError): Phrase | undefined => EXPECTED[printParseErrorCode(error)];

/**
 * What is expected where a sign or bare word stands that JSON does not know ("'", "=", "True"), at an offset. The parser
 * does not say, and goes on behind it; but it says why it refuses a bracket in that place.
 */
function expectedFor(text: string, offset: number): Phrase | undefined {
  for (const bracket of [']', '}']) {
    const error = firstError(text.slice(0, offset) + bracket);
    if (error?.offset === offset) return expected(error);
  }
  return undefined;
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
