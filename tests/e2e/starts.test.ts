import { expect, it } from 'vitest';
import { useBrowser } from './suite';

const suite = useBrowser();

it('is loaded, with the fewest permissions that do the job', async () => {
  const manifest = await suite.driver.extension((chrome) => chrome.runtime.getManifest());
  expect(manifest.name).toBe('Sidelight');
  expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'activeTab', 'scripting']);
  expect(manifest.host_permissions).toEqual(['<all_urls>']);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

it('cannot reach the network, even if it tried', async () => {
  const { page } = await suite.open('<p>A page that answers.</p>');
  const answer = await suite.driver.extension(
    (_, url) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    page.url(),
  );
  expect(answer).toBe('refused');
});
