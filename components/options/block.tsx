import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useKeptFocus } from '../parts/kept-focus';
import { t } from '../words/text';
import type { Setting, SettingId } from './settings-index';
import type { OptionsProps } from './types';

/** What a block's control gets: all the page knows, and the ids that tie it to its words. */
export interface BlockProps extends OptionsProps {
  /** Id for the control, so that the title labels it. */
  control: string;
  /** Id of the line that says what it does. */
  about: string;
}

/** What shows one setting, beside or below its words. */
export interface Block {
  /** A control beside its words; else a view of its own width below them. */
  row: boolean;
  /** Shows what the others do: stands beside them where there is room, and stays in sight. */
  beside?: true;
  View: ComponentType<BlockProps>;
  /** More text it can be found by, from what it shows now (a pack's title, a site). */
  holds?(props: OptionsProps): string;
}

export type Blocks<Id extends SettingId = SettingId> = Readonly<Record<Id, Block>>;

/** A block with its title and the line that says what it does. One that the address leads to is shown and lit. */
export const BlockFrame = ({
  setting,
  block,
  ...props
}: OptionsProps & { setting: Setting; block: Block }) => {
  const { id } = setting;
  const { row, View } = block;
  const frame = useRef<HTMLElement & HTMLDivElement>(null);
  const sought = props.sought === id;
  useKeptFocus(frame, (element) => element.querySelector('h2.title'));
  useEffect(() => {
    if (!sought || !frame.current) return;
    frame.current.scrollIntoView?.({ block: 'center' });
    frame.current.querySelector<HTMLElement>(row ? `#${id}` : '.title')?.focus({ preventScroll: true });
  }, [sought]);

  const title = t(setting.title);
  const view = <View {...props} control={id} about={`${id}-about`} />;
  const about = (
    <p class="about" id={`${id}-about`}>
      {t(setting.about)}
    </p>
  );
  if (row)
    return (
      <div ref={frame} class="set row" data-sought={sought || undefined}>
        <label class="title" for={id}>
          {title}
        </label>
        <div class="control">{view}</div>
        {about}
      </div>
    );
  return (
    <section
      ref={frame}
      class="set wide"
      id={id}
      aria-labelledby={`${id}-title`}
      data-sought={sought || undefined}
    >
      <h2 class="title" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {about}
      {view}
    </section>
  );
};
