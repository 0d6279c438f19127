import { Brand } from '../parts/brand';
import { t } from '../words/text';
import { SECTIONS, type Section } from './settings-index';

/** The sections as links, so that each has an address and Back works. */
export const Nav = ({
  section,
  version,
  openWelcome,
}: {
  /** The one shown; null while a search shows all. */
  section: Section | null;
  version: string;
  openWelcome(): void;
}) => (
  <header class="side">
    <div>
      <Brand />
      <nav aria-label={t('options_nav')}>
        <ul>
          {SECTIONS.map((one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
                {t(`section_${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="end">
        <button type="button" class="link" onClick={openWelcome}>
          {t('options_welcome')}
        </button>
        <small>{t('options_version', { version })}</small>
      </p>
    </div>
  </header>
);
