import type { Runtime } from 'webextension-polyfill';
import { isRecord } from '../settings/field';

/** A message as it travels, either way. */
export interface Wire {
  kind: string;
  payload: unknown;
}

/** What comes back: never a bare value, so that "no listener" and "nothing to say" stay apart. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/**
 * Answers a message: whatever goes wrong on the way comes back as words.
 *
 * @param handle gets a message of sound form; throws to refuse it.
 */
export async function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  ownId: string,
  handle: (message: Wire) => unknown,
): Promise<Answer> {
  try {
    if (sender.id !== ownId) throw new Error('Only Sidelight itself is answered.');
    if (!isRecord(message) || typeof message.kind !== 'string') throw new Error('This is not a message.');
    return { ok: true, value: (await handle({ kind: message.kind, payload: message.payload })) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
