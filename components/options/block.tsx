import type { ComponentType } from 'preact';
import { type Key, t } from '../words/text';
import type { OptionsProps, Section } from './types';

/** What a block's control gets: all the page knows, and the ids that tie it to its words. */
export interface BlockProps extends OptionsProps {
  /** Id for the control, so that the title labels it. */
  control: string;
  /** Id of the line that says what it does. */
  about: string;
}

/** The name of a title, a line that says what it does, and further words to be found by: `set_<name>_title` and so on. */
type BlockText = Key extends infer K ? (K extends `set_${infer Name}_title` ? Name : never) : never;

/** One thing that can be set or read, with its words: what a section lists and what a search finds. */
export interface Block {
  id: string;
  section: Section;
  text: BlockText;
  /** A control beside its words; else a view of its own width below them. */
  row: boolean;
  View: ComponentType<BlockProps>;
  /** More text it can be found by, from what it shows now (a pack's title, a site). */
  holds?(props: OptionsProps): string;
}

/** A block with its title and the line that says what it does. */
export const BlockFrame = ({ block, ...props }: OptionsProps & { block: Block }) => {
  const { id, text, row, View } = block;
  const title = t(`set_${text}_title`);
  const view = <View {...props} control={id} about={`${id}-about`} />;
  const about = (
    <p class="about" id={`${id}-about`}>
      {t(`set_${text}_about`)}
    </p>
  );
  if (row)
    return (
      <div class="set row">
        <label class="title" for={id}>
          {title}
        </label>
        <div class="control">{view}</div>
        {about}
      </div>
    );
  return (
    <section class="set wide" aria-labelledby={`${id}-title`}>
      <h2 class="title" id={`${id}-title`}>
        {title}
      </h2>
      {about}
      {view}
    </section>
  );
};
