import { Brand } from '../parts/brand';
import { words } from '../words/welcome';
import { ARTICLE } from './article';
import { Steps } from './steps';
import type { WelcomeProps } from './types';

/** The first page a reader sees: an article to try everything on, and beside it what there is to try. */
export const Welcome = ({ shortcuts, openOptions }: WelcomeProps) => (
  <div class="welcome">
    <header>
      <Brand />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
    </header>
    <main>
      <article>
        <h2>{ARTICLE.title}</h2>
        <p class="byline">{words.sample}</p>
        {ARTICLE.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
    </main>
    <aside aria-label={words.try}>
      <h2>{words.try}</h2>
      <Steps shortcuts={shortcuts} openOptions={openOptions} />
      <h2>{words.settings}</h2>
      <p>{words.settingsLine}</p>
      <p>
        <button type="button" class="button strong" onClick={() => openOptions()}>
          {words.openSettings}
        </button>
      </p>
      <h2>{words.never}</h2>
      <ul>
        {words.neverLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <button type="button" class="link" onClick={() => openOptions('privacy')}>
          {words.more}
        </button>
      </p>
    </aside>
  </div>
);
