import { describe, expect, it } from 'vitest';
import type { Country } from '../../../data/world/country';
import type { Leader } from '../../../data/world/leaders';
import { person } from '../../../data/world/person';

const country = (name: string, independent: string): Country => ({
  iso2: 'ZZ',
  id: name.toLowerCase(),
  name,
  notes: {},
  codes: { is_independent: independent },
  factbook: undefined,
});

const leader = (office: string): Leader => ({ office, name: 'Odo Lorn', short: 'Lorn', since: '2 May 2021' });

/** Somebody who holds an office in a state, and is named for others as well. */
const holder = (office: string, others: number, independent: string) => {
  const lands = Array.from({ length: others }, (_, at) => country(`Rock${at}`, independent));
  const offices = [country('Zarnia', 'Yes'), ...lands].map((each) => ({
    country: each,
    leader: leader(office),
  }));
  return person({ leader: leader(office), offices });
};

describe('person', () => {
  it('holds no office of its own in the territories of its state', () => {
    const president = holder('President', 6, 'Territory of ZZ');
    expect(president.role).toBe('President of Zarnia');
    expect(president.facts).toEqual([
      { label: 'In office', text: 'since 2 May 2021', cites: [1] },
      { label: 'Also', text: 'Head of state of Rock0, Rock1, Rock2, Rock3, Rock4 and Rock5', cites: [1] },
    ]);
  });

  it('reigns over many realms', () => {
    const king = holder('King', 6, 'Yes');
    expect(king.role).toBe('King of Zarnia and 6 other countries');
    expect(king.facts!.slice(1)).toEqual([
      {
        label: 'Also',
        text: 'King of Rock0, Rock1, Rock2, Rock3, Rock4 and Rock5 since 2 May 2021',
        cites: [1],
      },
    ]);
  });

  it('is called by its surname, which needs evidence', () => {
    expect(holder('King', 0, 'Yes').names).toEqual([
      { text: 'Odo Lorn', form: 'name', strength: 'full' },
      { text: 'Lorn', form: 'name', strength: 'short' },
    ]);
  });
});
