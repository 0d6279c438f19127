/** The mark and the name, at the head of a page. The mark stands on a tile of its own: it fits light and dark. */
export const Brand = () => (
  <span class="brand">
    <img src="/icon/mark.svg" width="20" height="20" alt="" /> Sidelight
  </span>
);
