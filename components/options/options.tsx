import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../words/text';
import { BlockFrame } from './block';
import { BLOCKS } from './blocks';
import { Nav } from './nav';
import { createNearSearch } from './near-search';
import { findSettings } from './search';
import { SECTIONS, SETTINGS, type Setting } from './settings-index';
import type { OptionsProps } from './types';

const foundLine = (count: number, query: string) =>
  count === 0 ? t('options_foundNone', { query }) : t('options_found', { count, query });

/** The options page: one section at a time, or whatever a search finds in all of them. */
export const Options = (props: OptionsProps) => {
  const { section, sought } = props;
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const near = useMemo(createNearSearch, []);
  const find = () => {
    const found = findSettings(query, ({ id }) => BLOCKS[id].holds?.(props) ?? '');
    return found.length > 0 ? found : near(query);
  };
  const shown = searching ? find() : SETTINGS.filter((setting) => setting.section === section);

  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(section);
  // Another place was asked for: what is read next begins at the section's heading, or at the setting itself.
  useLayoutEffect(() => {
    const other = before.current !== section;
    before.current = section;
    if (other || sought) setQuery('');
    if (other && !sought) heading.current?.focus();
  }, [section, sought]);

  return (
    <div class="options-page">
      <Nav
        section={searching ? null : section}
        version={props.version}
        openWelcome={props.actions.openWelcome}
      />
      <main class="pane">
        <h1 ref={heading} tabIndex={-1}>
          {searching ? t('options_foundTitle') : t(`section_${section}`)}
        </h1>
        <search>
          <input
            ref={field}
            class="field"
            type="search"
            aria-label={t('options_search')}
            placeholder={t('options_search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="said" role="status">
            {searching ? foundLine(shown.length, query.trim()) : ''}
          </p>
          {searching && shown.length === 0 && (
            <p class="about">
              {t('foundHint')}{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  field.current?.focus();
                  setQuery('');
                }}
              >
                {t('options_clear')}
              </button>
            </p>
          )}
        </search>
        <p class="refused" role="alert">
          {props.problem && t('options_problem', { reason: props.problem })}
        </p>
        {SECTIONS.map((one) => {
          const settings = shown.filter((setting) => setting.section === one);
          if (settings.length === 0) return null;
          const frame = (setting: Setting) => (
            <BlockFrame key={setting.id} {...props} setting={setting} block={BLOCKS[setting.id]} />
          );
          const beside = settings.filter(({ id }) => BLOCKS[id].beside);
          return (
            <div key={one} class="section" data-beside={(!searching && beside.length > 0) || undefined}>
              {searching && (
                <p class="from">
                  <a
                    class="from-link"
                    href={`#${one}`}
                    onClick={() => {
                      heading.current?.focus();
                      setQuery('');
                    }}
                  >
                    {t(`section_${one}`)}
                  </a>
                </p>
              )}
              <div>{settings.filter((setting) => !beside.includes(setting)).map(frame)}</div>
              {beside.map(frame)}
            </div>
          );
        })}
      </main>
    </div>
  );
};
