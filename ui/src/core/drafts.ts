// What is being written and not saved. The core holds it and puts it into the binder when that is locked, whoever locks.

import { call } from './call';
import type { DraftRequest } from './bindings';

const SOON_MS = 250;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Hands a draft to the core, soon: not with every letter. */
export function keepDraft(draft: DraftRequest): void {
  clearTimeout(waiting.get(draft.key));
  waiting.set(
    draft.key,
    setTimeout(() => {
      waiting.delete(draft.key);
      call('keep_draft', draft).catch(() => undefined);
    }, SOON_MS),
  );
}

/** The form is done: saved, or thrown away on purpose. */
export async function dropDraft(key: string): Promise<void> {
  clearTimeout(waiting.get(key));
  waiting.delete(key);
  await call('drop_draft', { id: key });
}
