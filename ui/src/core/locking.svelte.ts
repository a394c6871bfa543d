// The keys and the button that lock, on every screen behind the shelf.

import { call } from './call';
import { handOverDrafts } from './drafts';
import { session } from './session.svelte';
import { Task } from './task.svelte';
import { working } from './working.svelte';

/** The lock that was asked for. */
export const locking = new Task();

/** Locks. A copy that is due is made before, unless somebody is in a hurry: asked once more, it locks at once. */
export function lock(hurried = locking.busy): void {
  // Leaving a field saves it; a word half typed must not be lost by locking.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const locked = async (): Promise<void> => {
    await session.saved;
    await handOverDrafts();
    if (!hurried && session.binder?.copies_to) {
      // What became of it is told after the lock.
      await working.on('ui-copying', true, () => call('make_copy')).catch(() => undefined);
    }
    await session.lock();
  };
  if (locking.busy) void session.lock().catch(() => undefined);
  else void locking.run(locked);
}

/** Two presses of Escape, one soon after the other, lock: for when there is no time to look for a button. */
const TWICE_MS = 1000;
let escaped = -TWICE_MS;

/** Hears every key before anything else does. */
export function lockKeys(event: KeyboardEvent): void {
  if (!session.binder || event.repeat) return;
  if (event.key === 'Escape') {
    if (event.timeStamp - escaped < TWICE_MS) lock(true);
    escaped = event.timeStamp;
  } else if (event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l') {
    event.preventDefault();
    lock();
  }
}
