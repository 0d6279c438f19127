import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/text';
import type { BlockProps } from './block';

/** Asks once more before everything goes. The answer that loses nothing has the focus first. */
export const Erase = ({ erased, actions }: BlockProps) => {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are two answers
        <div
          class="sure"
          role="group"
          aria-labelledby="erase-sure"
          onKeyDown={({ key }) => {
            if (key === 'Escape') setAsking(false);
          }}
        >
          <p id="erase-sure">{t('erase_sure')}</p>
          <button ref={keep} type="button" class="button" onClick={() => setAsking(false)}>
            {t('erase_no')}
          </button>
          <button
            type="button"
            class="button strong"
            onClick={() => {
              setAsking(false);
              actions.eraseAll();
            }}
          >
            {t('erase_yes')}
          </button>
        </div>
      ) : (
        <button ref={start} type="button" class="button" onClick={() => setAsking(true)}>
          {t('set_erase_title')}
        </button>
      )}
      <p class="said" role="status">
        {erased && !asking ? t('erase_done') : ''}
      </p>
    </>
  );
};
