/** Lines of text, lit from one side: `public/icon/mark.svg`, which as a picture would be a file and a document more. */
const Mark = () => (
  <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
    <rect width="16" height="16" rx="3.5" fill="#8a4f00" />
    <path fill="#f6c777" d="M0 3.6a4.4 4.4 0 0 1 0 8.8z" />
    <g fill="#fffdf9">
      <path d="M6.2 2.7l6.3.6a.75.75 0 0 1 0 1.4l-6.3.6a1.3 1.3 0 0 1 0-2.6z" />
      <path d="M7.2 6.7l6.3.6a.75.75 0 0 1 0 1.4l-6.3.6a1.3 1.3 0 0 1 0-2.6z" />
      <path d="M6.2 10.7l3.9.6a.75.75 0 0 1 0 1.4l-3.9.6a1.3 1.3 0 0 1 0-2.6z" />
    </g>
  </svg>
);

/** The mark and the name, at the head of a page. The mark stands on a tile of its own: it fits light and dark. */
export const Brand = () => (
  <span class="brand">
    <Mark /> Sidelight
  </span>
);
