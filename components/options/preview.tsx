import type { ComponentChildren } from 'preact';
import { Card } from '../card/card';
import type { CardActions } from '../card/types';
import { t } from '../words/text';
import type { BlockProps } from './block';
import { marked, type Paint, SAMPLE_PAGE } from './sample-page';

/** The card is a picture of itself: it is inert, so none of these is ever called. */
const nothing = () => {};
const INERT: CardActions = {
  open: nothing,
  back: nothing,
  pin: nothing,
  close: nothing,
  copy: nothing,
  mute: nothing,
  unmute: nothing,
  shorten: nothing,
};

const Name = ({ marked, first, faint, children }: Paint & { children: ComponentChildren }) => (
  <span
    class="sample-name"
    data-marked={marked}
    data-first={first || undefined}
    data-faint={faint || undefined}
  >
    {children}
  </span>
);

/** Marks and a real card as they are set now. */
export const Preview = ({ settings, sample }: BlockProps) => {
  const paint = marked(settings);
  return (
    <div class="preview">
      <div
        class="sample"
        lang="en"
        dir="ltr"
        data-style={settings.markStyle}
        data-colour={settings.markColour}
      >
        {SAMPLE_PAGE.map(({ title, runs }, section) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>
              {runs.map(({ text, name }, run) =>
                name ? (
                  <Name {...paint[section]![run]!} key={`${section} ${run}`}>
                    {text}
                  </Name>
                ) : (
                  text
                ),
              )}
            </p>
          </div>
        ))}
      </div>
      {sample ? (
        <figure
          class="sample-card"
          data-size={settings.cardSize}
          data-theme={settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : undefined}
        >
          <figcaption class="heard">{t('preview_card')}</figcaption>
          <div inert>
            <Card
              content={sample}
              spelled={sample.name}
              // The page beside it is about its story.
              why={[{ code: 'company', text: '' }]}
              onPage={new Set()}
              namesIn={() => []}
              site=""
              pinned={false}
              canGoBack={false}
              sheet={false}
              brief={false}
              actions={INERT}
            />
          </div>
        </figure>
      ) : (
        <p class="about">{t('preview_none')}</p>
      )}
    </div>
  );
};
