import { useState } from 'preact/hooks';

/** A button that asks for one JSON file, and a place to drop it on. */
export const FileDrop = ({ label, hint, take }: { label: string; hint: string; take(file: File): void }) => {
  const [over, setOver] = useState(false);
  const first = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) take(file);
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
        first(event.dataTransfer?.files);
      }}
    >
      <label class="button">
        {label}
        <input
          class="heard"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            first(event.currentTarget.files);
            // The same file can be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="about">{hint}</span>
    </div>
  );
};
