import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Card } from '../../components/card/card';
import type { CardProps } from '../../components/card/types';
import { control, has, press, seen, show } from './render';
import { cardProps, spies } from './sample';

const card = (change?: Partial<CardProps>) => show(<Card {...cardProps(change)} />);

it('goes back, pins and closes', () => {
  const actions = spies();
  const body = card({ actions, canGoBack: true });
  press(body, 'Back');
  press(body, 'Keep open');
  press(body, 'Close');
  expect(actions.back).toHaveBeenCalledOnce();
  expect(actions.pin).toHaveBeenCalledWith(true);
  expect(actions.close).toHaveBeenCalledOnce();
  expect(has(card(), 'Back')).toBe(false);
});

it('has another Back on another card: the focus goes from what is gone to the card, which is read out', () => {
  const shown = (id: string) => {
    const props = cardProps({ canGoBack: true });
    act(() => render(<Card {...props} content={{ ...props.content, id }} />, document.body));
    return control(document.body, 'Back');
  };
  expect(shown('ada-lind')).toBe(shown('ada-lind'));
  expect(shown('ada-lind')).not.toBe(shown('bo-berg'));
});

it('copies its facts with their source', () => {
  const actions = spies();
  const body = card({ actions });
  const heard = () => [...body.querySelectorAll('[role=status], [aria-live]')].map(seen).join('');
  press(body, 'Copy');
  // Chromium has a live region that comes with something in it read out: "Copy", of every card that opens.
  expect(heard()).toBe('');
  press(body, 'Copy with source');
  expect(heard()).toBe('Copied');
  const text = actions.copy.mock.calls[0]?.[0] as string;
  expect(text).toContain('Ada Lind, Mayor of Vik');
  expect(text).toContain('- Opened the harbour that Bo Berg built. (1 May 2024, ¶2–4)');
  expect(text).toContain('The auditors: Nine million. (¶7)');
  expect(text).toContain('https://example.org/vik');
  expect(has(body, 'Copied')).toBe(true);
  expect(seen(document.activeElement!)).toBe('Copied');
  press(body, 'Copied');
  expect(has(body, 'Copy')).toBe(true);
});

it('copies what it rests on as a citation, a line for each source', () => {
  const actions = spies();
  const body = card({ actions });
  press(body, 'Copy');
  press(body, 'Copy as a citation');
  expect(actions.copy.mock.calls[0]?.[0]).toBe(
    [
      'Ada Lind:',
      '“Vik votes on its harbour”, The Vik Post, as of 2 May 2024, paragraphs 1–9, https://example.org/vik, in the Sidelight pack “The harbour of Vik”',
      '“List of mayors”, as of 2023, in the Sidelight pack “Mayors”',
    ].join('\n'),
  );
  expect(has(body, 'Copy as a citation')).toBe(false);
});

it('has handles to move and resize it by once it is pinned, and none as a sheet', () => {
  const handles = (change: Partial<CardProps>) =>
    [...card(change).querySelectorAll<HTMLElement>('[data-drag]')].map(({ dataset }) => dataset.drag);
  expect(handles({ pinned: true })).toEqual(['move', 'move', 'resize']);
  expect(handles({ pinned: false })).toEqual([]);
  expect(handles({ pinned: true, sheet: true })).toEqual([]);
});

it('mutes here or everywhere, and takes it back', () => {
  const actions = spies();
  const body = card({ actions });
  press(body, 'Not this person');
  press(body, 'Never on example.org');
  expect(actions.mute).toHaveBeenCalledWith('site');
  press(body, 'Not this person');
  press(body, 'Never anywhere');
  expect(actions.mute).toHaveBeenCalledWith('everywhere');
  const muted = card({ actions, muted: 'site' });
  expect(seen(muted)).toContain('Not shown again on example.org.');
  press(muted, 'Undo');
  expect(actions.unmute).toHaveBeenCalledOnce();
});

it('shows no reader the code of a site of other letters', () => {
  const body = card({ site: 'xn--80ae5ac4e2c.xn--90ais' });
  press(body, 'Not this person');
  expect(has(body, 'Never on this page’s site')).toBe(true);
});

it('says why, in words of the page', () => {
  const body = card();
  press(body, 'Why this card?');
  expect(seen(body)).toContain('The page says “Lind”.');
  expect(seen(body)).toContain('“Mayor”');
});
