import { useState } from 'preact/hooks';
import { t } from '../words/text';
import type { BlockProps } from './block';

/** How many names are kept as read this week, and a button that forgets them. */
export const ReadNames = ({ read, actions }: BlockProps) => {
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <p class="said">{read > 0 ? t('read_count', { count: read }) : !forgotten && t('read_none')}</p>
      <p class="said" role="status">
        {read === 0 && forgotten && t('read_forgotten')}
      </p>
      {/* It stays where it was pressed: the focus has nowhere to be lost to. */}
      {(read > 0 || forgotten) && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setForgotten(true);
            actions.forgetRead();
          }}
        >
          {t('read_forget')}
        </button>
      )}
    </>
  );
};
