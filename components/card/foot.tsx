import { useState } from 'preact/hooks';
import { explain } from '../../data/link/explain';
import { words } from '../words/card';
import { copyText } from './copy';
import type { CardProps } from './types';

type Opened = 'not' | 'why' | null;

/** The card's actions; two of them unfold a few lines above the row. */
export const Foot = ({ content, spelled, why, site, muted, canGoBack, actions }: CardProps) => {
  const [opened, setOpened] = useState<Opened>(null);
  const [copied, setCopied] = useState(false);
  const toggle = (which: Opened) => () => setOpened(opened === which ? null : which);
  const mute = (where: 'site' | 'everywhere') => () => {
    setOpened(null);
    actions.mute(where);
  };
  const whole = why.find(({ code, text }) => code === 'full-name' && text === spelled);
  return (
    <footer class="foot">
      {opened === 'why' && (
        <ul class="unfolded why">
          {why.length > 0 && <li>{whole ? words.spelledWhole(spelled) : words.spelled(spelled)}</li>}
          {why.map(
            (reason) => reason !== whole && <li key={`${reason.code} ${reason.text}`}>{explain(reason)}</li>,
          )}
          {why.length === 0 && <li>{canGoBack ? words.fromCard : words.asked(spelled)}</li>}
        </ul>
      )}
      {opened === 'not' && (
        <div class="unfolded not">
          <button type="button" onClick={mute('site')}>
            {words.muteHere(site)}
          </button>
          <button type="button" onClick={mute('everywhere')}>
            {words.muteEverywhere}
          </button>
        </div>
      )}
      <div role="status">
        {muted && (
          <p class="unfolded muted">
            {muted === 'site' ? words.mutedHere(site) : words.mutedEverywhere}
            <button type="button" onClick={actions.unmute}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            actions.copy(copyText(content));
            setCopied(true);
          }}
        >
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </button>
        <button type="button" aria-expanded={opened === 'why'} onClick={toggle('why')}>
          {words.why}
        </button>
        {!muted && (
          <button type="button" aria-expanded={opened === 'not'} onClick={toggle('not')}>
            {words.not(content.kind)}
          </button>
        )}
      </div>
    </footer>
  );
};
