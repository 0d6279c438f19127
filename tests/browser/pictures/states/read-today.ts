import type { Stage } from '../stage';

/** Has the reader read about an entity today, and want names dimmed that were read this week. */
export async function readToday(stage: Stage, entity: string): Promise<void> {
  await stage.settings({ dimRead: true });
  await stage.driver.extension((chrome, read) => chrome.storage.local.set(read), {
    recent: { [entity]: Math.floor(Date.now() / 86_400_000) },
  });
}
