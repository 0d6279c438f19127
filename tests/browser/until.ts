/**
 * Asks again and again until something is so.
 *
 * @param what completes "Waited in vain for …"
 */
export async function until(what: string, holds: () => Promise<boolean>, within = 20_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((again) => setTimeout(again, 30));
  }
}
