// Short news of what was done, said once on screen and aloud. Errors are not news: they stay where they happened.

import type { Values } from './errors';

export interface Toast {
  key: number;
  /** Message id. */
  id: string;
  values: Values;
  /** Takes back what was done; such a toast stays longer. Later, Ctrl+Z and the history still know. */
  undo?: () => Promise<void>;
}

const SHOWN_FOR_MS = 9000;
const SHOWN_WITH_UNDO_MS = 40_000;

let last = 0;
let shown = $state.raw<Toast[]>([]);

export function toasts(): Toast[] {
  return shown;
}

/** Says what was done. A new toast replaces the one before it: there is one thing to read at a time. */
export function tell(id: string, values: Values = {}, undo?: () => Promise<void>): void {
  const toast: Toast = { key: ++last, id, values, ...(undo && { undo }) };
  shown = [toast];
  setTimeout(() => forget(toast.key), undo ? SHOWN_WITH_UNDO_MS : SHOWN_FOR_MS);
}

/** Nothing of what was said stays: somebody else looks on. */
export function hush(): void {
  shown = [];
}

export function forget(key: number): void {
  shown = shown.filter((toast) => toast.key !== key);
}
