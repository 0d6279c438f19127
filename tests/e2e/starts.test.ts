import { expect, it } from 'vitest';
import { useBrowser } from './suite';

const suite = useBrowser();

it('is loaded, with the fewest permissions that do the job', async () => {
  const manifest = await suite.driver.extension((chrome) => chrome.runtime.getManifest());
  expect(manifest.name).toBe('Sidelight');
  expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'activeTab']);
  expect(manifest.host_permissions ?? []).toEqual([]);
});
