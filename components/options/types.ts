import type { CardContent } from '../../data/library/card';
import type { PackProblem } from '../../data/pack/problem';
import type { Settings } from '../../data/settings/schema';
import type { Section, SettingId } from './settings-index';

/** One installed pack, or one that was removed and can be restored. */
export interface PackRow {
  id: string;
  title: string;
  kind: 'story' | 'reference';
  language: string;
  asOf: string;
  licence?: string;
  /** Where its facts come from: the article's or the sources' titles, publishers and addresses. */
  sources: readonly { title: string; publisher?: string; url?: string; licence?: string; date?: string }[];
  entities: number;
  names: number;
  /** Comes with Sidelight, or brought in by the reader. */
  origin: 'bundled' | 'imported';
  enabled: boolean;
  /** What it takes of the disk, where it was brought in. */
  bytes?: number;
  /** Removed, and can be restored: a bundled pack ever, an imported one until the browser is started anew. */
  removed: boolean;
}

/** What is done with a pack file, in this order. */
export type ImportStep = 'waiting' | 'reading' | 'checking' | 'compiling' | 'finishing';

/** What has become of a file that is brought in, a pack or a backup. */
export type ImportState =
  /** How much of all the work is behind it, from 0 to 1, where that is known. */
  | { state: 'working'; file: string; step: ImportStep; share?: number }
  /** The reader has ended it. */
  | { state: 'stopped'; file: string }
  /** `what` is what came in: a pack's title (and `pack` its id), or what a backup held. */
  | { state: 'done'; file: string; what: string; pack?: string }
  | { state: 'refused'; file: string; problems: readonly PackProblem[] };

export interface Shortcut {
  command: 'next-mention' | 'previous-mention';
  /** As the browser prints it ("Alt+Shift+J"); empty when none is set. */
  keys: string;
}

/** Bytes kept on this machine, per thing. */
export interface Stored {
  settings: number;
  packs: number;
  lexicon: number;
  /** Names read this week. */
  read: number;
}

export interface OptionsActions {
  /** Takes effect at once, in open tabs too. */
  change(patch: Partial<Settings>): void;
  /** Brings packs in, one after the other. */
  importPacks(files: readonly File[]): void;
  /** Ends a file's way in; nothing has changed then. */
  stopImport(key: number): void;
  /** Puts the message about a pack file away. */
  forgetImport(key: number): void;
  enablePack(id: string, on: boolean): void;
  removePack(id: string): void;
  restorePack(id: string): void;
  /** Gives the pack out as a file. */
  exportPack(id: string): void;
  /** All settings and imported packs as one file. */
  exportAll(): void;
  importAll(file: File): void;
  forgetBackup(): void;
  /** Opens the browser's page for shortcuts, where it has one that can be opened. */
  openShortcuts?(): void;
  openWelcome(): void;
  /** Forgets the names read this week. */
  forgetRead(): void;
  eraseAll(): void;
}

export interface OptionsProps {
  section: Section;
  /** The setting that the address leads to; null when it leads to a section. */
  sought: SettingId | null;
  settings: Settings;
  packs: readonly PackRow[];
  /** The pack files brought in since the page was opened, as far as their messages were not put away. */
  imported: readonly (ImportState & { key: number })[];
  /** The last backup file. */
  backup: ImportState | null;
  /** Names of the muted entities, by id. */
  names: Readonly<Record<string, string>>;
  /** How many names are kept as read this week. */
  read: number;
  shortcuts: readonly Shortcut[];
  stored: Stored | null;
  /** A card to show how cards look; null when no enabled pack has one to show. */
  sample: CardContent | null;
  /** Set once everything is erased: the page says so. */
  erased: boolean;
  /** What went wrong with the last thing asked for, in words; null when nothing did. */
  problem: string | null;
  version: string;
  actions: OptionsActions;
}
