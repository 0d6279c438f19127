import { type OptionsProps, SECTIONS, type Section } from '../../components/options/types';

/** Changes what the page shows. */
export type Update = (change: Partial<OptionsProps>) => void;

/** @returns the section an address asks for by its part after #; the first for any other. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash) ?? SECTIONS[0];
}
