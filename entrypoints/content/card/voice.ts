import type { CardVoice } from '../../../components/card/types';
import type { CardContent } from '../../../data/library/card';
import { baseLanguage } from '../../../data/link/page/language';

/**
 * Speaks names, with voices of this machine alone: others are spoken on somebody's server. The page shares the
 * browser's one queue: what it says itself is never cut off.
 */
export class Voice {
  private speaking: { card: number; utterance: SpeechSynthesisUtterance } | null = null;
  private readonly synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  /**
   * @param onChange called when voices have come, or the voice has begun or ended.
   */
  constructor(
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    // Browsers load them when they are first asked for.
    this.synthesis?.addEventListener('voiceschanged', onChange, { signal });
  }

  /**
   * What a card is given to speak its name, as it is spelled natively; undefined where there is no voice for it.
   *
   * @param card its token.
   */
  for(card: number, { kind, name, lang, native }: CardContent): CardVoice | undefined {
    const spoken = native ?? { text: name, lang };
    if (kind !== 'person' && !native) return undefined;
    const voice = this.synthesis
      ?.getVoices()
      .find((each) => each.localService && baseLanguage(each.lang) === baseLanguage(spoken.lang));
    if (!voice) return undefined;
    const speaking = this.speaking?.card === card && this.speaking.utterance.text === spoken.text;
    return { speaking, toggle: () => (speaking ? this.stop(card) : this.speak(card, spoken.text, voice)) };
  }

  /** Ends what is said for a card. */
  stop(card: number): void {
    if (this.speaking?.card !== card) return;
    this.speaking = null;
    this.synthesis?.cancel();
    this.onChange();
  }

  private speak(card: number, text: string, voice: SpeechSynthesisVoice): void {
    if (this.speaking) this.synthesis?.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    this.speaking = { card, utterance };
    const ended = () => {
      if (this.speaking?.utterance !== utterance) return;
      this.speaking = null;
      this.onChange();
    };
    utterance.onend = ended;
    utterance.onerror = ended;
    this.synthesis?.speak(utterance);
    this.onChange();
  }
}
