import { SayIcon, StopIcon } from '../parts/icons';
import { t } from '../words/text';
import type { CardVoice } from './types';

/** Speaks the name, and stops. */
export const Say = ({ voice }: { voice: CardVoice }) => {
  const label = t(voice.speaking ? 'card_sayStop' : 'card_say');
  return (
    <button type="button" class="tool say" aria-label={label} title={label} onClick={voice.toggle}>
      {voice.speaking ? <StopIcon /> : <SayIcon />}
    </button>
  );
};
