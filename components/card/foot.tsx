import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/text';
import { citation } from './cite-text';
import { copyText } from './copy';
import { explain } from './explain';
import type { CardProps } from './types';

/** A host in other letters than a to z, as browsers code it. Reading it takes more bytes than a page should pay. */
const CODED = /(?:^|\.)xn--/;

type Opened = 'copy' | 'not' | 'why' | null;

/** The card's actions; each unfolds a few lines above the row. */
export const Foot = ({ content, spelled, why, site, muted, canGoBack, actions }: CardProps) => {
  const [opened, setOpened] = useState<Opened>(null);
  const [copied, setCopied] = useState(false);
  const foot = useRef<HTMLElement>(null);
  const focus = (on: string) => foot.current?.querySelector<HTMLElement>(on)?.focus();
  const rowAt = () => foot.current!.lastElementChild!.getBoundingClientRect().top;
  const stood = useRef<number | undefined>(undefined);
  const open = (which: Opened) => {
    stood.current = rowAt();
    setOpened(which);
  };
  useLayoutEffect(() => {
    // What was pressed stays in its place where all of the card scrolls.
    if (stood.current !== undefined) foot.current!.closest('.card')!.scrollTop += rowAt() - stood.current;
    if (opened) focus('.not button');
  }, [opened]);
  // Each takes the other's place.
  const before = useRef(muted);
  useLayoutEffect(() => {
    if (before.current !== muted) focus(muted ? '.muted button' : '.actions > :last-child');
    before.current = muted;
  }, [muted]);
  const copy = (text: string) => (event: Event) => {
    // What was pressed goes; the focus goes to what led there.
    (event.currentTarget as Element)
      .closest('footer')
      ?.querySelector<HTMLElement>('.actions button')
      ?.focus();
    open(null);
    setCopied(true);
    actions.copy(text);
  };
  const toggle = (which: Opened) => () => {
    setCopied(false);
    open(opened === which ? null : which);
  };
  const mute = (where: 'site' | 'everywhere') => () => {
    open(null);
    actions.mute(where);
  };
  const where = site === '' || CODED.test(site) ? t('card_thisSite') : site;
  const whole = why.find(({ code, text }) => code === 'full-name' && text === spelled);
  return (
    <footer class="foot" ref={foot}>
      {opened === 'why' && (
        <ul class="unfolded why scroller">
          {why.length > 0 && <li>{t(whole ? 'why_spelledWhole' : 'why_spelled', { text: spelled })}</li>}
          {why.map(
            (reason) => reason !== whole && <li key={`${reason.code} ${reason.text}`}>{explain(reason)}</li>,
          )}
          {why.length === 0 && <li>{canGoBack ? t('why_fromCard') : t('why_asked', { text: spelled })}</li>}
        </ul>
      )}
      {opened === 'copy' && (
        <div class="unfolded not">
          <button type="button" onClick={copy(copyText(content))}>
            {t('copy')}
          </button>
          <button type="button" onClick={copy(citation(content))}>
            {t('card_cite')}
          </button>
        </div>
      )}
      {opened === 'not' && (
        <div class="unfolded not">
          <button type="button" onClick={mute('site')}>
            {t('card_muteHere', { site: where })}
          </button>
          <button type="button" onClick={mute('everywhere')}>
            {t('card_muteEverywhere')}
          </button>
        </div>
      )}
      <div role="status">
        {copied && <span class="heard">{t('copied')}</span>}
        {muted && (
          <p class="unfolded muted">
            {muted === 'site' ? t('card_mutedHere', { site: where }) : t('card_mutedEverywhere')}
            <button type="button" onClick={actions.unmute}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      <div class="actions">
        <button type="button" aria-expanded={opened === 'copy'} onClick={toggle('copy')}>
          {t(copied ? 'copied' : 'card_copy')}
        </button>
        <button type="button" aria-expanded={opened === 'why'} onClick={toggle('why')}>
          {t('card_why')}
        </button>
        {!muted && (
          <button type="button" aria-expanded={opened === 'not'} onClick={toggle('not')}>
            {t(`card_not_${content.kind}`)}
          </button>
        )}
      </div>
    </footer>
  );
};
