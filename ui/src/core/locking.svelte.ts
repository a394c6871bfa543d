// The keys and the button that lock, on every screen behind the shelf.

import { handOverDrafts } from './drafts';
import { session } from './session.svelte';
import { Task } from './task.svelte';

/** The lock that was asked for. */
export const locking = new Task();

export function lock(): void {
  // Leaving a field saves it; a word half typed must not be lost by locking.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  void locking.run(async () => {
    await session.saved;
    await handOverDrafts();
    await session.lock();
  });
}

/** Two presses of Escape, one soon after the other, lock: for when there is no time to look for a button. */
const TWICE_MS = 1000;
let escaped = -TWICE_MS;

/** Hears every key before anything else does. */
export function lockKeys(event: KeyboardEvent): void {
  if (!session.binder || event.repeat) return;
  if (event.key === 'Escape') {
    if (event.timeStamp - escaped < TWICE_MS) lock();
    escaped = event.timeStamp;
  } else if (event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l') {
    event.preventDefault();
    lock();
  }
}
