import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/options';
import { BlockFrame } from './block';
import { BLOCKS } from './blocks';
import { Nav } from './nav';
import { findBlocks } from './search';
import { type OptionsProps, SECTIONS } from './types';

/** The options page: one section at a time, or whatever a search finds in all of them. */
export const Options = (props: OptionsProps) => {
  const { section } = props;
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const shown = searching
    ? findBlocks(BLOCKS, query, props, (block) => words.sections[block.section])
    : BLOCKS.filter((block) => block.section === section);

  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  // Another section was asked for: what is read next begins at its heading.
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    setQuery('');
    heading.current?.focus();
  }, [section]);

  return (
    <div class="options-page">
      <Nav
        section={searching ? null : section}
        version={props.version}
        openWelcome={props.actions.openWelcome}
      />
      <main class="pane">
        <h1 ref={heading} tabIndex={-1}>
          {searching ? words.foundTitle : words.sections[section]}
        </h1>
        <search>
          <input
            class="field"
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="said" role="status">
            {searching ? words.found(shown.length, query.trim()) : ''}
          </p>
        </search>
        <p class="refused" role="alert">
          {props.problem && words.problem(props.problem)}
        </p>
        {SECTIONS.map((one) => {
          const blocks = shown.filter((block) => block.section === one);
          if (blocks.length === 0) return null;
          return (
            <div key={one} class="section">
              {searching && (
                <p class="from">
                  <a href={`#${one}`} onClick={() => setQuery('')}>
                    {words.sections[one]}
                  </a>
                </p>
              )}
              {blocks.map((block) => (
                <BlockFrame key={block.id} block={block} {...props} />
              ))}
            </div>
          );
        })}
      </main>
    </div>
  );
};
