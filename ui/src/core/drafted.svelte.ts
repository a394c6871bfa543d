// The fields of a form that is saved by a button. While they differ from what is known they are a draft, which the core holds and
// offers again after a lock.

import { onMount } from 'svelte';
import { dropDraft, keepDraft } from './drafts';
import { session } from './session.svelte';

export class Drafted<F extends Record<string, string>> {
  form = $state() as F;

  /** Made while a form is made. `about`: the record it changes; none for a new one. */
  constructor(
    readonly key: string,
    register: string,
    about: string | null,
    known: F,
  ) {
    const resumed = session.resumed?.key === key ? session.resumed.fields : {};
    this.form = { ...known, ...resumed };
    onMount(() => {
      session.resumed = undefined;
      session.writing = key;
      return () => (session.writing = undefined);
    });
    $effect(() => {
      const fields = { ...this.form };
      if (Object.entries(known).every(([name, value]) => fields[name] === value)) return;
      keepDraft({ key, register, about, fields });
    });
  }

  /** The form is done: saved, or thrown away on purpose. */
  async drop(): Promise<void> {
    await dropDraft(this.key);
  }
}

/** What was typed, or none for blanks. */
export function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Several entries in one field of a draft. */
export const list = {
  read: (text: string): string[] => (text === '' ? [] : text.split('\n')),
  write: (entries: string[]): string => entries.join('\n'),
};
