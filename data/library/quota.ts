/** Chromium says "…quota exceeded" and "QUOTA_BYTES…", Firefox throws a QuotaExceededError. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}

/** Why a pack is refused then. */
export const NO_ROOM = 'There is no room left for this pack. Remove another one, then try again.';
