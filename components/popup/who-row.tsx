import type { ComponentChildren } from 'preact';
import type { Kind } from '../../data/pack/values';
import { asHeading } from '../parts/heading';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import { Chevron } from './chevron';

export interface Who {
  id: string;
  kind: Kind;
  name: string;
  role: string;
  /** The language of its name and role: that of its pack. */
  lang: string;
  iso2?: string | undefined;
}

/**
 * Who is who, in one row: initials, name, role. The initials' shape tells persons from the rest, and the kind is said to
 * those who hear it.
 *
 * @param count what stands at the row's end, where that is not the sign that it opens; `aside` beside the button.
 * @param place in a list of which not all is there at first.
 */
export const WhoRow = ({
  who: { kind, name, role, lang, iso2 },
  title,
  count,
  aside,
  place,
  press,
}: {
  who: Who;
  title?: string | undefined;
  count?: ComponentChildren;
  aside?: ComponentChildren;
  place?: { at: number; of: number } | undefined;
  press(): void;
}) => (
  <li class="row" aria-posinset={place?.at} aria-setsize={place?.of}>
    <button type="button" class="go" title={title} onClick={press}>
      <Monogram name={name} kind={kind} iso2={iso2} small />
      <span class="what">
        <span class="name">
          <bdi lang={lang}>{asHeading(name)}</bdi>
        </span>
        <span class="heard">{t(`kind_${kind}`)}</span>
        <span class="role">
          <bdi lang={lang}>{role}</bdi>
        </span>
      </span>
      {count ?? <Chevron />}
    </button>
    {aside}
  </li>
);
