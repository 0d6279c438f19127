import type { Refusals } from './types';

export const refusals: Refusals = {
  file_tooLarge: 'Doit faire au plus {megabytes} Mo.',
  file_unreadable: 'Ne peut pas être lu. Il a peut-être été déplacé ou modifié.',
  file_encoding:
    'Ce n’est pas un texte en UTF-8. Enregistrez-le dans cet encodage, puis choisissez-le de nouveau.',
  file_isBackup: 'C’est une sauvegarde. Lisez-la sous « Sauvegarde ».',
  file_isPack: 'C’est un paquet. Ajoutez-le sous « Paquets ».',
  file_noBackup: 'Ce n’est pas une sauvegarde de Sidelight.',
  file_newer:
    'Une version plus récente de Sidelight l’a enregistrée. Mettez Sidelight à jour, puis lisez-la de nouveau.',
  file_noJson: 'Ce n’est pas du JSON.',
  file_syntax: 'Ligne {line}, colonne {column}. Attendu : {what}.',

  json_number: 'un nombre',
  json_field: 'le nom d’un champ entre guillemets',
  json_value: 'une valeur',
  json_colon: 'un deux-points',
  json_comma: 'une virgule',
  json_brace: 'une } fermante',
  json_bracket: 'un ] fermant',
  json_end: 'la fin du fichier',
  json_comment: 'un texte sans commentaire, JSON n’en a pas',
  json_quote: 'un guillemet fermant',
  json_unicode: 'quatre chiffres hexadécimaux après \\u',
  json_escape: 'un signe connu après \\',
  json_control: 'un texte entre guillemets sans caractère de contrôle ni saut de ligne',

  refused_value: 'Attendu : {what}. Trouvé : {found}.',
  expected_text: 'un texte entre guillemets',
  expected_number: 'un nombre',
  expected_boolean: 'true ou false',
  expected_list: 'une liste entre [ ]',
  expected_object: 'un objet entre { }',
  expected_oneOf: 'l’un de {values}',
  expected_format: 'le format 1',
  expected_backup: '"backup", comme dans toute sauvegarde de Sidelight',
  expected_something: 'un texte qui ne soit pas vide',
  expected_plain: 'un texte brut sur une ligne, sans caractère de contrôle',
  expected_length: { one: 'au plus {count} caractère', other: 'au plus {count} caractères' },
  expected_most: {
    one: 'une liste d’au plus {count} élément',
    other: 'une liste d’au plus {count} éléments',
  },
  expected_least: {
    one: 'une liste d’au moins {count} élément',
    other: 'une liste d’au moins {count} éléments',
  },
  expected_whole: 'un nombre entier',
  expected_from: 'un nombre d’au moins {number}',
  expected_upTo: 'un nombre d’au plus {number}',
  expected_id: 'un identifiant en minuscules et traits d’union, par exemple "kaja-kallas"',
  expected_language: 'un code de langue BCP 47, par exemple "be" ou "sr-Latn"',
  expected_address: 'une adresse commençant par https://',
  expected_date: 'une date sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ',
  expected_day: 'un jour qui existe dans le calendrier',
  expected_wikidata: 'un identifiant Wikidata, par exemple "Q184"',
  expected_iso2: 'un code ISO 3166, par exemple "BY"',
  expected_handle: 'un nom de compte, par exemple "@kajakallas"',
  expected_setting: 'une valeur possible pour ce réglage',
  found_nothing: 'rien',
  found_object: 'un objet',
  found_list: { one: 'une liste de {count} élément', other: 'une liste de {count} éléments' },

  refused_field: 'Dans ce format, il n’y a pas ici de champ "{field}".',
  refused_missing: 'Le champ "{field}" manque.',
  refused_id: 'Un identifiant propre est attendu ; "{id}" est déjà dans {place}.',
  refused_bundledId:
    'Un identifiant propre est attendu ; "{id}" est celui d’un paquet fourni avec Sidelight.',
  refused_unknown: 'L’identifiant d’une entrée de ce paquet est attendu ; il n’y a pas de "{id}".',
  refused_itself: 'Une autre entrée est attendue ; c’est l’entrée elle-même.',
  refused_both:
    'Soit "article" (un sujet), soit "sources" (une référence) est attendu ; les deux sont présents.',
  refused_neither:
    '"article" (pour un sujet) ou "sources" (pour une référence) est attendu ; aucun n’est présent.',
  refused_paragraph:
    'Un nombre de 1 à {most} est attendu (paragraphes, selon article.paragraphs). Trouvé : {number}.',
  refused_source: 'Un nombre de 1 à {most} est attendu (sources). Trouvé : {number}.',
  refused_names: 'Toutes les entrées ensemble peuvent avoir au plus {most} noms. Trouvé : {number}.',
  refused_twice:
    'Chaque graphie ne peut figurer qu’une fois par langue et par forme ; "{text}" est déjà dans {place}.',
  refused_pack: 'Le paquet "{id}" figure déjà plus haut dans cette sauvegarde.',
  refused_setting: 'Aucun réglage ne porte ce nom.',
  refused_languages:
    'Les noms sont dans trop de langues, ou "langs" en a trop de combinaisons. Faites-en plusieurs paquets.',
  refused_packs: 'Il y a déjà {most} paquets. Retirez-en un, puis réessayez.',
  refused_room: 'Il n’y a plus de place pour ce paquet. Retirez-en un autre, puis réessayez.',

  failed_room: 'Il n’y a plus de place pour le garder. Retirez un paquet, puis réessayez.',
  failed_answer: 'Sidelight ne répond pas ; il a peut-être été mis à jour. Rechargez cette page.',
  failed_other: 'Rechargez cette page, puis réessayez. Raison donnée : {message}',
};
