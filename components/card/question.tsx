import type { ComponentChildren } from 'preact';
import { CloseIcon } from '../parts/icons';
import { t } from '../words/text';
import { Tool } from './tool';

interface QuestionProps {
  /** What is asked or said. */
  title: string;
  sheet: boolean;
  close(): void;
  children: ComponentChildren;
}

/** A card about a name that is nobody's yet: a question, or that nothing is known. */
export const Question = ({ title, sheet, close, children }: QuestionProps) => (
  <div class="card choice" role="dialog" tabIndex={-1} aria-label={title} data-sheet={sheet || undefined}>
    <header class="top">
      <h2 class="asks">{title}</h2>
      <div class="tools">
        <Tool kind="close" label={t('card_close')} press={close}>
          <CloseIcon />
        </Tool>
      </div>
    </header>
    {children}
  </div>
);
