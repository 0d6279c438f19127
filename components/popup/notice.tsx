import type { ComponentChildren } from 'preact';

/** A view that has nothing to list: it says what is so, and what can be done. */
export const Notice = ({
  title,
  about,
  children,
}: {
  title: string;
  about: string;
  children?: ComponentChildren;
}) => (
  <div class="notice">
    <h2 tabIndex={-1}>{title}</h2>
    <p>{about}</p>
    {children && <p>{children}</p>}
  </div>
);
