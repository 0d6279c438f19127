import type { ComponentChildren } from 'preact';

/** A 16 px line drawing in the text's colour; the control around it carries the label. */
const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg
    class="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {children}
  </svg>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path class="turns" d="M10 3L5 8l5 5" />
  </Icon>
);

export const PinIcon = ({ on }: { on: boolean }) => (
  <Icon>
    <path d="M5.5 2h5l-.6 4.2L12.5 9h-9l2.6-2.8z" fill={on ? 'currentColor' : 'none'} />
    <path d="M8 9v5" />
  </Icon>
);

export const SayIcon = () => (
  <Icon>
    <path class="turns" d="M2.5 6v4H5l3.5 3V3L5 6zM11 5.8a3 3 0 010 4.4M12.8 3.8a6 6 0 010 8.4" />
  </Icon>
);

export const StopIcon = () => (
  <Icon>
    <path d="M4.5 4.5h7v7h-7z" />
  </Icon>
);

export const ResizeIcon = () => (
  <Icon>
    <path class="turns" d="M13 7l-6 6M13 11l-2 2" />
  </Icon>
);
