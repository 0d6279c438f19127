import { useState } from 'preact/hooks';

/** A button that asks for a JSON file, or several, and a place to drop them on. */
export const FileDrop = ({
  label,
  hint,
  several = false,
  take,
}: {
  label: string;
  hint: string;
  several?: boolean;
  /** Gets at least one file, and one alone unless several are taken. */
  take(files: readonly File[]): void;
}) => {
  const [over, setOver] = useState(false);
  const takeAll = (files: FileList | null | undefined) => {
    const taken = [...(files ?? [])].slice(0, several ? undefined : 1);
    if (taken.length > 0) take(taken);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way in; the field does the same by key
    <div
      class="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        takeAll(event.dataTransfer?.files);
      }}
    >
      <label class="button">
        {label}
        <input
          class="heard"
          type="file"
          accept=".json,application/json"
          multiple={several}
          onChange={(event) => {
            takeAll(event.currentTarget.files);
            // The same file can be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="about">{hint}</span>
    </div>
  );
};
