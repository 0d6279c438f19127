import { Card } from '../../../components/card/card';
import { Choice } from '../../../components/card/choice';
import type { CardActions, CardProps } from '../../../components/card/types';
import { Unknown } from '../../../components/card/unknown';
import type { OpenCard } from './state';

/** What a card needs of the page besides its own state. */
export type Surroundings = Pick<CardProps, 'onPage' | 'namesIn' | 'site' | 'brief' | 'voice'>;

/** What the controls of any view do. */
export type ViewActions = CardActions & {
  /** One of the entities that fit is meant. */
  choose(entity: string): void;
};

/** The view of an open card. */
export function viewOf(
  { view, target, by, muted }: OpenCard,
  pinned: boolean,
  surroundings: Surroundings,
  actions: ViewActions,
) {
  const { spelled } = target;
  const sheet = by === 'tap';
  if (view.kind === 'unknown') return <Unknown spelled={spelled} sheet={sheet} close={actions.close} />;
  if (view.kind === 'choice') {
    return (
      <Choice
        spelled={spelled}
        options={view.options}
        sheet={sheet}
        choose={actions.choose}
        close={actions.close}
      />
    );
  }
  const nested = view.trail.length > 0;
  return (
    <Card
      content={view.content}
      spelled={nested ? view.content.name : spelled}
      why={nested ? [] : target.why}
      pinned={pinned}
      canGoBack={nested}
      sheet={sheet}
      actions={actions}
      {...surroundings}
      {...(muted && { muted })}
    />
  );
}
