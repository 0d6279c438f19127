import type { Flag as Drawing } from '../../data/flags/types';

/** A flag beside a name, drawn: an emoji is two letters on Windows. Says nothing the name does not. */
export const Flag = ({ flag }: { flag: Drawing }) => (
  <svg
    class="flag"
    viewBox={flag.box}
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    {flag.shapes.map(([Tag, attributes], at) => (
      <Tag key={at} {...attributes} />
    ))}
  </svg>
);
