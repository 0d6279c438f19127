import type { Refusals } from './types';

export const refusals: Refusals = {
  file_tooLarge: 'Darf höchstens {megabytes} MB groß sein.',
  file_unreadable: 'Lässt sich nicht lesen. Vielleicht wurde sie verschoben oder geändert.',
  file_encoding:
    'Das ist kein Text in UTF-8. Speichern Sie die Datei in dieser Kodierung und wählen Sie sie noch einmal.',
  file_isBackup: 'Das ist eine Sicherung. Lesen Sie sie unter „Sicherung“ ein.',
  file_isPack: 'Das ist ein Paket. Fügen Sie es unter „Pakete“ hinzu.',
  file_noBackup: 'Das ist keine Sicherung von Sidelight.',
  file_newer:
    'Eine neuere Fassung von Sidelight hat sie gespeichert. Aktualisieren Sie Sidelight und lesen Sie sie dann wieder ein.',
  file_noJson: 'Das ist kein JSON.',
  file_syntax: 'Zeile {line}, Spalte {column}. Erwartet: {what}.',

  json_number: 'eine Zahl',
  json_field: 'der Name eines Feldes in Anführungszeichen',
  json_value: 'ein Wert',
  json_colon: 'ein Doppelpunkt',
  json_comma: 'ein Komma',
  json_brace: 'eine schließende }',
  json_bracket: 'eine schließende ]',
  json_end: 'das Ende der Datei',
  json_comment: 'Text ohne Kommentar, JSON hat keine',
  json_quote: 'ein schließendes Anführungszeichen',
  json_unicode: 'vier Hexadezimalziffern nach \\u',
  json_escape: 'ein bekanntes Zeichen nach \\',
  json_control: 'Text in Anführungszeichen ohne Steuerzeichen und Zeilenumbruch',

  refused_value: 'Erwartet: {what}. Gefunden: {found}.',
  expected_text: 'Text in Anführungszeichen',
  expected_number: 'eine Zahl',
  expected_boolean: 'true oder false',
  expected_list: 'eine Liste in [ ]',
  expected_object: 'ein Objekt in { }',
  expected_oneOf: 'eines von {values}',
  expected_format: 'Format 1',
  expected_backup: '"backup", wie in jeder Sicherung von Sidelight',
  expected_something: 'kein leerer Text',
  expected_plain: 'einfacher Text in einer Zeile, ohne Steuerzeichen',
  expected_length: { one: 'höchstens {count} Zeichen', other: 'höchstens {count} Zeichen' },
  expected_most: {
    one: 'eine Liste mit höchstens {count} Element',
    other: 'eine Liste mit höchstens {count} Elementen',
  },
  expected_least: {
    one: 'eine Liste mit mindestens {count} Element',
    other: 'eine Liste mit mindestens {count} Elementen',
  },
  expected_whole: 'eine ganze Zahl',
  expected_from: 'eine Zahl, die mindestens {number} ist',
  expected_upTo: 'eine Zahl, die höchstens {number} ist',
  expected_id: 'eine Kennung aus Kleinbuchstaben und Bindestrichen, etwa "kaja-kallas"',
  expected_language: 'ein Sprachkürzel nach BCP 47, etwa "be" oder "sr-Latn"',
  expected_address: 'eine Adresse, die mit https:// beginnt',
  expected_date: 'ein Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT',
  expected_day: 'ein Tag, den es im Kalender gibt',
  expected_wikidata: 'eine Kennung bei Wikidata, etwa "Q184"',
  expected_iso2: 'ein Kürzel nach ISO 3166, etwa "BY"',
  expected_handle: 'der Name eines Kontos, etwa "@kajakallas"',
  expected_setting: 'ein Wert, den diese Einstellung haben kann',
  found_nothing: 'nichts',
  found_object: 'ein Objekt',
  found_list: { one: 'eine Liste mit {count} Element', other: 'eine Liste mit {count} Elementen' },

  refused_field: 'In diesem Format gibt es hier kein Feld "{field}".',
  refused_missing: 'Das Feld "{field}" fehlt.',
  refused_id: 'Erwartet wird eine eigene Kennung; "{id}" hat schon {place}.',
  refused_bundledId:
    'Erwartet wird eine eigene Kennung; "{id}" hat schon ein Paket, das mit Sidelight geliefert wird.',
  refused_unknown: 'Erwartet wird die Kennung eines Eintrags dieses Pakets; "{id}" gibt es nicht.',
  refused_itself: 'Erwartet wird ein anderer Eintrag; dies ist der Eintrag selbst.',
  refused_both:
    'Erwartet wird entweder "article" (eine Geschichte) oder "sources" (ein Nachschlagewerk); beides ist da.',
  refused_neither:
    'Erwartet wird "article" (für eine Geschichte) oder "sources" (für ein Nachschlagewerk); beides fehlt.',
  refused_paragraph:
    'Erwartet wird eine Zahl von 1 bis {most} (Absätze, wie article.paragraphs sagt). Gefunden: {number}.',
  refused_source: 'Erwartet wird eine Zahl von 1 bis {most} (Quellen). Gefunden: {number}.',
  refused_names: 'Alle Einträge zusammen dürfen höchstens {most} Namen haben. Gefunden: {number}.',
  refused_twice: 'Jede Schreibweise darf je Sprache und Form einmal dastehen; "{text}" hat schon {place}.',
  refused_pack: 'Das Paket "{id}" steht in dieser Sicherung schon weiter oben.',
  refused_setting: 'Eine Einstellung dieses Namens gibt es nicht.',
  refused_languages:
    'Die Namen sind in zu vielen Sprachen, oder "langs" hat zu viele Zusammenstellungen. Machen Sie mehrere Pakete daraus.',
  refused_packs: 'Es gibt schon {most} Pakete. Entfernen Sie eines und versuchen Sie es dann wieder.',
  refused_room:
    'Für dieses Paket ist kein Platz mehr. Entfernen Sie ein anderes und versuchen Sie es wieder.',

  failed_room: 'Zum Aufbewahren ist kein Platz mehr. Entfernen Sie ein Paket und versuchen Sie es wieder.',
  failed_answer: 'Sidelight antwortet nicht; vielleicht wurde es aktualisiert. Laden Sie diese Seite neu.',
  failed_other: 'Laden Sie diese Seite neu und versuchen Sie es noch einmal. Genannter Grund: {message}',
};
