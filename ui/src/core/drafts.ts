// What is being written and not saved. The core holds it and puts it into the binder when that is locked, whoever locks.

import { call } from './call';
import type { DraftRequest } from './bindings';

const SOON_MS = 250;

/** Drafts on their way, with the timers that send them. */
const waiting = new Map<string, { draft: DraftRequest; timer: ReturnType<typeof setTimeout> }>();

function forget(key: string): DraftRequest | undefined {
  const held = waiting.get(key);
  clearTimeout(held?.timer);
  waiting.delete(key);
  return held?.draft;
}

async function send(key: string): Promise<void> {
  const draft = forget(key);
  // A core that cannot hear has no open binder.
  if (draft) await call('keep_draft', draft).catch(() => undefined);
}

/** Hands a draft to the core, soon: not with every letter. */
export function keepDraft(draft: DraftRequest): void {
  forget(draft.key);
  waiting.set(draft.key, { draft, timer: setTimeout(() => void send(draft.key), SOON_MS) });
}

/** Hands over at once what is on its way: before a lock nothing may be late. */
export async function handOverDrafts(): Promise<void> {
  await Promise.all([...waiting.keys()].map(send));
}

/** The form is done: saved, or thrown away on purpose. */
export async function dropDraft(key: string): Promise<void> {
  forget(key);
  await call('drop_draft', { id: key });
}
