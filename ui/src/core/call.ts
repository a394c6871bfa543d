// The only door to the core. No other file knows that there is a shell around the window.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import type { Commands, Events } from './bindings';
import { CoreError } from './errors';

type Arguments<N extends keyof Commands> = Commands[N]['request'] extends void
  ? []
  : [request: Commands[N]['request']];

/** Asks the core. Rejects with a `CoreError` and nothing else. */
export async function call<N extends keyof Commands>(
  name: N,
  ...[request]: Arguments<N>
): Promise<Commands[N]['response']> {
  try {
    return await invoke(name, request === undefined ? {} : { request });
  } catch (raw) {
    throw CoreError.from(raw);
  }
}

/** Hears what the core says unasked; the returned function stops it. */
export async function hear<N extends keyof Events>(name: N, heard: (said: Events[N]) => void): Promise<() => void> {
  return listen<Events[N]>(name, (event) => heard(event.payload));
}
