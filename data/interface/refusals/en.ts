/**
 * Why a file is refused: what is wrong with a pack or a backup, where that is, and what was expected there. These texts
 * stand in a list, behind the place in the file: "entities[3].kind", or "The file". `{what}` and `{found}` are filled by
 * the texts of the groups below.
 */
export const refusals = {
  // The file as a whole.
  file_tooLarge: 'Expected a file of at most {megabytes} MB.',
  file_unreadable: 'It cannot be read. It may have been moved or changed.',
  file_encoding: 'This is not text in UTF-8. Save it in that encoding, then choose it again.',
  file_isBackup: 'This is a backup. Read it under “Backup”.',
  file_isPack: 'This is a pack. Bring it in under “Packs”.',
  file_noBackup: 'This is no backup of Sidelight.',
  file_newer: 'A newer Sidelight has saved this. Update Sidelight, then read it again.',
  file_noJson: 'This is not JSON.',
  file_syntax: 'Line {line}, column {column}: expected {what}.',

  // What was expected where the text stops being JSON.
  json_number: 'a number',
  json_field: 'the name of a field in quotes',
  json_value: 'a value',
  json_colon: 'a colon',
  json_comma: 'a comma',
  json_brace: 'a closing }',
  json_bracket: 'a closing ]',
  json_end: 'the end of the file',
  json_comment: 'no comment: JSON has none',
  json_quote: 'a closing quotation mark',
  json_unicode: 'four hexadecimal digits after \\u',
  json_escape: 'a known escape after \\',
  json_control: 'no control character or line break inside quotation marks',

  // What was expected of a value, and what was found.
  refused_value: 'Expected {what}; found {found}.',
  expected_text: 'text in quotes',
  expected_number: 'a number',
  expected_boolean: 'true or false',
  expected_list: 'a list in [ ]',
  expected_object: 'an object in { }',
  expected_oneOf: 'one of {values}',
  expected_format: 'format 1',
  expected_backup: '"backup", as every backup of Sidelight says',
  expected_something: 'something, not an empty text',
  expected_plain: 'plain text in one line, without control characters',
  expected_length: { one: 'at most {count} character', other: 'at most {count} characters' },
  expected_most: { one: 'a list of at most {count} item', other: 'a list of at most {count} items' },
  expected_least: { one: 'a list of at least {count} item', other: 'a list of at least {count} items' },
  expected_whole: 'a whole number',
  expected_from: 'a number of at least {number}',
  expected_upTo: 'a number of at most {number}',
  expected_id: 'a kebab-case id such as "kaja-kallas"',
  expected_language: 'a BCP 47 language tag such as "be" or "sr-Latn"',
  expected_address: 'an address beginning with https://',
  expected_date: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
  expected_day: 'a day that is in the calendar',
  expected_wikidata: 'a Wikidata id such as "Q184"',
  expected_iso2: 'an ISO 3166 code such as "BY"',
  expected_handle: 'a handle such as "@kajakallas"',
  expected_setting: 'a value this setting can have',
  found_nothing: 'nothing',
  found_object: 'an object',
  found_list: { one: 'a list of {count} item', other: 'a list of {count} items' },

  // What else a pack or a backup is refused for.
  refused_field: 'There is no field "{field}" here in this format.',
  refused_missing: 'The field "{field}" is missing.',
  refused_id: 'Expected an id of its own; {place} has "{id}" too.',
  refused_bundledId: 'Expected an id of its own; a pack that comes with Sidelight has "{id}".',
  refused_unknown: 'Expected the id of an entity of this pack; there is no "{id}".',
  refused_itself: 'Expected another entity; this is the entity itself.',
  refused_both: 'Expected either "article" (a story) or "sources" (a reference), found both.',
  refused_neither: 'Expected "article" (for a story) or "sources" (for a reference), found neither.',
  refused_paragraph:
    'Expected a number from 1 to {most} (paragraphs, as article.paragraphs says); found {number}.',
  refused_source: 'Expected a number from 1 to {most} (sources); found {number}.',
  refused_names: 'Expected at most {most} names of all entities together; found {number}.',
  refused_twice: 'Expected each spelling once per language and form; {place} is "{text}" as well.',
  refused_pack: 'There is another pack "{id}" before this one.',
  refused_setting: 'There is no setting of this name.',
  refused_languages:
    'Its names are in too many languages, or "langs" has too many sets of them. Make several packs of it.',
  refused_packs: 'There are {most} packs already. Remove one, then try again.',
  refused_room: 'There is no room left for this pack. Remove another one, then try again.',

  // Why something else did not work: behind `options_problem`.
  failed_room: 'There is no room left to keep it. Remove a pack, then try again.',
  failed_answer: 'Sidelight does not answer; it may have been updated. Load this page again.',
  failed_other: 'Load this page again, then try once more. The reason given: {message}',
} as const;
