import type { ComponentChildren } from 'preact';
import type { Notice as NoticeWords } from '../words/popup';

/** A view that has nothing to list: it says what is so, and what can be done. */
export const Notice = ({ title, about, children }: NoticeWords & { children?: ComponentChildren }) => (
  <div class="notice">
    <h2>{title}</h2>
    <p>{about}</p>
    {children && <p>{children}</p>}
  </div>
);
