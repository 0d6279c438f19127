import type { ComponentType } from 'preact';
import type { SettingWords } from '../words/options';
import type { OptionsProps, Section } from './types';

/** What a block's control gets: all the page knows, and the ids that tie it to its words. */
export interface BlockProps extends OptionsProps {
  /** Id for the control, so that the title labels it. */
  control: string;
  /** Id of the line that says what it does. */
  about: string;
}

/** One thing that can be set or read, with its words: what a section lists and what a search finds. */
export interface Block {
  id: string;
  section: Section;
  words: SettingWords;
  /** A control beside its words; else a view of its own width below them. */
  row: boolean;
  View: ComponentType<BlockProps>;
  /** More text it can be found by, from what it shows now (a pack's title, a site). */
  holds?(props: OptionsProps): string;
}

/** A block with its title and the line that says what it does. */
export const BlockFrame = ({ block, ...props }: OptionsProps & { block: Block }) => {
  const { id, words, row, View } = block;
  const view = <View {...props} control={id} about={`${id}-about`} />;
  const about = (
    <p class="about" id={`${id}-about`}>
      {words.about}
    </p>
  );
  if (row)
    return (
      <div class="set row">
        <label class="title" for={id}>
          {words.title}
        </label>
        <div class="control">{view}</div>
        {about}
      </div>
    );
  return (
    <section class="set wide" aria-labelledby={`${id}-title`}>
      <h2 class="title" id={`${id}-title`}>
        {words.title}
      </h2>
      {about}
      {view}
    </section>
  );
};
