import css from '../../../components/card/card.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The style sheet that all cards of a page share. */
export function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    // A page may style every backdrop there is. On paper there are no cards.
    sheet.replaceSync(`${css}
      :host::backdrop { display: none !important; }
      @media print { :host { display: none !important; } }`);
  }
  return sheet;
}
