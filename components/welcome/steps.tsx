import type { ComponentChildren } from 'preact';
import { number } from '../words/intl';
import { tParts } from '../words/parts';
import { t } from '../words/text';
import { AMBIGUOUS } from './article';
import { Keys } from './keys';
import { SAMPLE_KINDS, type WelcomeProps } from './types';

/** What is tried bears a tick, which is said too: colour alone says nothing. */
const Tick = () => (
  <>
    <svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
    <span class="heard">{t('welcome_done')} </span>
  </>
);

const Step = ({ done, children }: { done: boolean; children: ComponentChildren }) => (
  <li data-done={done || undefined}>
    {done && <Tick />}
    {children}
  </li>
);

/** What there is to try, with the keys as they are set now. Each step ticks as it is done. */
export const Steps = ({ shortcuts, tried, touch, openOptions }: WelcomeProps) => {
  const kinds = SAMPLE_KINDS.map((kind) => ({ kind, done: tried.has(`kind-${kind}`) }));
  const hasKeys = shortcuts.some(({ keys }) => keys);
  const all = [
    tried.has('rest'),
    kinds.every(({ done }) => done),
    tried.has('pin'),
    tried.has('inside'),
    tried.has('choice'),
    ...(hasKeys && !touch ? [tried.has('keys')] : []),
    ...(touch ? [] : [tried.has('select')]),
    tried.has('toolbar'),
  ];
  const done = all.filter(Boolean).length;
  return (
    <>
      <ol class="steps">
        <Step done={tried.has('rest')}>
          {t('welcome_rest')} {t('welcome_enter')}
        </Step>
        <Step done={kinds.every((each) => each.done)}>
          {t('welcome_kinds')}
          <ul class="kinds">
            {kinds.map(({ kind, done }) => (
              <Step key={kind} done={done}>
                {t(`set_${kind}_title`)}
              </Step>
            ))}
          </ul>
        </Step>
        <Step done={tried.has('pin')}>{t('welcome_pin')}</Step>
        <Step done={tried.has('inside')}>{t('welcome_inside')}</Step>
        <Step done={tried.has('choice')}>
          {tParts('welcome_choice', { name: <span lang="en">{AMBIGUOUS}</span> })}
        </Step>
        {!touch && (
          <Step done={tried.has('keys')}>
            <Keys shortcuts={shortcuts} openOptions={openOptions} />
          </Step>
        )}
        {!touch && <Step done={tried.has('select')}>{t('welcome_select')}</Step>}
        <Step done={tried.has('toolbar')}>{t('welcome_toolbar')}</Step>
      </ol>
      <p class="progress" role="status">
        {done === all.length
          ? t('welcome_allDone')
          : done > 0 && t('welcome_progress', { done: number(done), all: number(all.length) })}
      </p>
    </>
  );
};
