import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../data/pack/schema';
import { Choice } from '../parts/choice';
import { t } from '../words/text';
import { storyTies } from './ties-data';
import { Picture } from './ties-picture';
import { TiesTable } from './ties-table';

type LayOut = typeof import('./ties-layout').tiesPicture;
type As = 'picture' | 'table';

/** Widths of the picture, in pixels: as there is room, and where nothing can be measured. */
const WIDTH = { least: 240, most: 560, unknown: 340 };
/** What stands open for the picture while it is laid out, so that nothing below it moves. */
const WAITING = { blockSize: '320px' };

/** Who is tied to whom in a story: as a picture, or as a table. Nothing where nobody is tied. */
export const Ties = ({ pack, open }: { pack: Pack; open(entity: string): void }) => {
  const ties = useMemo(() => storyTies(pack), [pack]);
  const [as, setAs] = useState<As>('picture');
  const [layOut, setLayOut] = useState<LayOut>();
  const [width, setWidth] = useState(0);
  const room = useRef<HTMLDivElement>(null);

  // Only now that the story is on the screen: the library that lays out is no small one.
  useEffect(() => {
    let gone = false;
    void import('./ties-layout').then(({ tiesPicture }) => gone || setLayOut(() => tiesPicture));
    return () => {
      gone = true;
    };
  }, []);
  const drawn = as === 'picture' && ties.ties.length > 0;
  useLayoutEffect(() => {
    const element = room.current;
    if (!drawn || !element) return;
    const measure = () => {
      const there = element.clientWidth || WIDTH.unknown;
      setWidth(Math.min(Math.max(there, WIDTH.least), WIDTH.most));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn]);
  const picture = useMemo(() => layOut && width > 0 && layOut(ties, width), [layOut, ties, width]);

  if (ties.ties.length === 0) return null;
  return (
    <section>
      <h3>{t('popup_ties')}</h3>
      <Choice<As>
        label={t('popup_tiesAs')}
        chosen={as}
        choices={[
          ['picture', t('popup_tiesPicture')],
          ['table', t('popup_tiesTable')],
        ]}
        choose={(value) => setAs(value)}
      />
      {as === 'table' ? (
        <TiesTable ties={ties} lang={pack.language} open={open} />
      ) : (
        <>
          <div ref={room}>
            {picture ? (
              <Picture picture={picture} lang={pack.language} open={open} />
            ) : (
              <div style={WAITING} />
            )}
          </div>
          <div class="heard">
            <TiesTable ties={ties} lang={pack.language} />
          </div>
        </>
      )}
    </section>
  );
};
