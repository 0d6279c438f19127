import { useRef, useState } from 'preact/hooks';
import { parseSite, type RefusedSite } from '../../data/settings/parse-site';
import { t } from '../words/text';

const refusal = ({ why, scheme = '' }: RefusedSite) =>
  why === 'scheme' ? t('sites_problem_scheme', { scheme }) : t(`sites_problem_${why}`);

/** A line to write a site in. What cannot be a site is refused with a reason, and stays to be mended. */
export const SiteForm = ({ add }: { add(site: string): void }) => {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = parseSite(text);
    if (parsed.ok) {
      add(parsed.site);
      setText('');
    }
    setRefused(parsed.ok ? '' : refusal(parsed));
    field.current?.focus();
  };
  return (
    <form class="add" noValidate onSubmit={submit}>
      <label class="field-label" for="new-site">
        {t('sites_add')}
      </label>
      <div class="beside">
        <input
          ref={field}
          class="field"
          id="new-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          value={text}
          aria-invalid={refused !== ''}
          aria-describedby="new-site-hint new-site-refused"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setRefused('');
          }}
        />
        <button type="submit" class="button">
          {t('sites_addButton')}
        </button>
      </div>
      <p class="about" id="new-site-hint">
        {t('sites_addHint')}
      </p>
      <p class="refused" id="new-site-refused" role="alert">
        {refused}
      </p>
    </form>
  );
};
