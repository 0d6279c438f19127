import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../data/library/card';
import { CardBody, CardHead } from '../card/body';
import { copyText } from '../card/copy';
import { useDepth } from '../card/depth';
import { Tool } from '../card/tool';
import { BackIcon } from '../parts/icons';
import { t } from '../words/text';
import type { PopupProps } from './types';

const NONE: ReadonlySet<string> = new Set();

/** One entity in full, as on its card. The focus goes to its head, so that a screen reader begins there. */
export const EntityView = ({
  content,
  page,
  story,
  namesIn,
  actions,
}: Pick<PopupProps, 'page' | 'story' | 'namesIn' | 'actions'> & { content: CardContent }) => {
  const head = useRef<HTMLDivElement>(null);
  const [depth, setDepth] = useDepth(content.id, 'face');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    head.current?.focus();
    setCopied(false);
  }, [content.id]);
  const onPage = 'entities' in page ? new Set(page.entities.map(({ id }) => id)) : NONE;
  return (
    <div class="panel scroller entity" key={content.id}>
      <div>
        <div class="top">
          <Tool kind="back" label={t('back')} press={actions.back}>
            <BackIcon />
          </Tool>
          <div class="focus" tabIndex={-1} ref={head}>
            <CardHead content={content} />
          </div>
        </div>
        <CardBody
          content={content}
          inStory={content.parts[0]?.source.pack === story?.id}
          depth={depth}
          setDepth={setDepth}
          onPage={onPage}
          namesIn={namesIn}
          open={actions.openEntity}
        />
        <p class="copy">
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.copy(copyText(content));
              setCopied(true);
            }}
          >
            {t(copied ? 'copied' : 'copy')}
          </button>
          <span class="heard" role="status">
            {copied && t('copied')}
          </span>
        </p>
      </div>
    </div>
  );
};
