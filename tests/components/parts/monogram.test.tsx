import { render } from 'preact';
import { expect, it } from 'vitest';
import { Monogram } from '../../../components/parts/monogram';

it.each([
  ['Kaja Kallas', 'KK'],
  ['Bank of the South', 'BS'],
  ['King Charles III', 'KC'],
  ['Leo XIV', 'L'],
  ['X', 'X'],
])('has initials for %s: %s', (name, initials) => {
  const root = document.createElement('div');
  render(<Monogram name={name} kind="person" />, root);
  expect(root.querySelector<HTMLElement>('.mono')!.dataset.initials).toBe(initials);
});
