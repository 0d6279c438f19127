/** One of a few, in a row of buttons: which is chosen shows, and is said. */
export const Choice = <T extends string | null>({
  label,
  chosen,
  choices,
  choose,
}: {
  label: string;
  chosen: T;
  choices: readonly (readonly [value: T, words: string])[];
  choose(value: T): void;
}) => (
  <fieldset class="choice">
    <legend class="heard">{label}</legend>
    {choices.map(([value, words]) => (
      <button type="button" key={value ?? ''} aria-pressed={value === chosen} onClick={() => choose(value)}>
        {words}
      </button>
    ))}
  </fieldset>
);
