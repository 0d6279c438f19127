/** Chromium says "…quota exceeded" and "QUOTA_BYTES…", Firefox throws a QuotaExceededError. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
