/** On or off, with its label read by `aria-labelledby` or a `<label for>` of the same id. */
export const Switch = ({
  id,
  on,
  label,
  describedBy,
  change,
}: {
  id?: string;
  on: boolean;
  /** Said aloud where no visible label belongs to it. */
  label?: string;
  describedBy?: string;
  change(on: boolean): void;
}) => (
  <input
    type="checkbox"
    role="switch"
    class="switch"
    id={id}
    aria-label={label}
    aria-describedby={describedBy}
    aria-checked={on}
    checked={on}
    onChange={(event) => change(event.currentTarget.checked)}
  />
);
