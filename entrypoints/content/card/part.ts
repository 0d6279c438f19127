import type { Ask } from '../../../data/messages/send';
import { namesPart } from '../names-part';
import type { CreateViews } from './types';

/** Called by the third file: it is there. */
export function offerViews(create: CreateViews): void {
  const part = namesPart();
  if (part) part.createViews = create;
}

/**
 * What the third file brings, loaded where it is not there yet.
 *
 * @throws Error when the browser does not let it in, or the extension is gone.
 */
export async function fetchViews(ask: Ask): Promise<CreateViews> {
  if (!namesPart()?.createViews) await ask('loadViews', {});
  const create = namesPart()?.createViews;
  if (!create) throw new Error('Cards cannot be shown in this frame.');
  return create;
}
