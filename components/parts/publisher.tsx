/**
 * Who publishes a source, behind its title. Isolated: letters written from right to left would take a date behind them
 * along to their other side.
 */
export const Publisher = ({ name, lang }: { name: string | undefined; lang: string | undefined }) =>
  name ? (
    <>
      {', '}
      <bdi lang={lang}>{name}</bdi>
    </>
  ) : null;
