import type { OptionsProps } from '../../components/options/types';

/** Changes what the page shows. */
export type Update = (change: Partial<OptionsProps>) => void;
