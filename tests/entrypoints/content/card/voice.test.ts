import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardContent } from '../../../../data/library/card';
import { Voice } from '../../../../entrypoints/content/card/voice';

const ADA: CardContent = {
  id: 'ada-lind',
  kind: 'person',
  name: 'Ada Lind',
  role: 'Mayor',
  lang: 'en',
  native: { text: 'Áda Lind', lang: 'se' },
  parts: [],
};

class Utterance {
  voice: unknown;
  lang = '';
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

function synthesis(...voices: { lang: string; localService: boolean }[]) {
  const target = new EventTarget();
  const speak = vi.fn<(utterance: Utterance) => void>();
  const cancel = vi.fn();
  vi.stubGlobal('speechSynthesis', Object.assign(target, { getVoices: () => voices, speak, cancel }));
  return { voices, speak, cancel, come: () => target.dispatchEvent(new Event('voiceschanged')) };
}

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', Utterance));
afterEach(() => vi.unstubAllGlobals());

const changed = vi.fn();
const newVoice = () => new Voice(changed, new AbortController().signal);

test('speaks the native spelling with a voice of this machine, and stops at a second press', () => {
  const own = { lang: 'se_NO', localService: true };
  const { speak, cancel } = synthesis({ lang: 'se', localService: false }, own);
  const voice = newVoice();
  voice.for(1, ADA)!.toggle();
  const [utterance] = speak.mock.calls[0]!;
  expect(utterance).toMatchObject({ text: 'Áda Lind', voice: own, lang: 'se_NO' });
  expect(voice.for(1, ADA)!.speaking).toBe(true);
  expect(voice.for(2, ADA)!.speaking).toBe(false);
  voice.for(1, ADA)!.toggle();
  expect(cancel).toHaveBeenCalledOnce();
  expect(voice.for(1, ADA)!.speaking).toBe(false);
});

test('ends with its card, and cuts off nothing of the page', () => {
  const { speak, cancel } = synthesis({ lang: 'se', localService: true });
  const voice = newVoice();
  voice.stop(1);
  expect(cancel).not.toHaveBeenCalled();
  voice.for(1, ADA)!.toggle();
  voice.stop(2);
  expect(cancel).not.toHaveBeenCalled();
  speak.mock.calls[0]![0].onend!();
  expect(voice.for(1, ADA)!.speaking).toBe(false);
  voice.stop(1);
  expect(cancel).not.toHaveBeenCalled();
});

test('is not offered without a voice of this machine for the language', () => {
  synthesis({ lang: 'se', localService: false }, { lang: 'sv-SE', localService: true });
  expect(newVoice().for(1, ADA)).toBeUndefined();
  vi.stubGlobal('speechSynthesis', undefined);
  expect(newVoice().for(1, ADA)).toBeUndefined();
});

test('is offered in Chinese where the voice calls it Mandarin, as those of eSpeak do', () => {
  synthesis({ lang: 'cmn', localService: true });
  const china = { ...ADA, kind: 'place', name: 'China', native: { text: '中国', lang: 'zh' } } as const;
  expect(newVoice().for(1, china)).toBeDefined();
});

test('is offered for people, and for what has a native spelling', () => {
  synthesis({ lang: 'en-GB', localService: true });
  const { native: _, ...plain } = ADA;
  expect(newVoice().for(1, plain)).toBeDefined();
  expect(newVoice().for(1, { ...plain, kind: 'organisation' })).toBeUndefined();
});

test('comes when the voices come', () => {
  const { voices, come } = synthesis();
  const voice = newVoice();
  expect(voice.for(1, ADA)).toBeUndefined();
  changed.mockClear();
  voices.push({ lang: 'se', localService: true });
  come();
  expect(changed).toHaveBeenCalledOnce();
  expect(voice.for(1, ADA)).toBeDefined();
});
