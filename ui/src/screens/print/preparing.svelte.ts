// The print that lies ready in the core. One is made at a time; while it is made, only the last wish waits.

import { onMount, untrack } from 'svelte';
import { call } from '../../core/call';
import { CoreError } from '../../core/errors';
import { session } from '../../core/session.svelte';
import { working } from '../../core/working.svelte';
import type { PreparedView, PrintRequest } from '../../core/bindings';
import type { Wanted } from './wanted.svelte';

/** A person who is still choosing does not wait for a print nobody asked for. */
const PAUSE_MS = 250;

export class Preparing {
  view = $state.raw<PreparedView | undefined>();
  error = $state.raw<CoreError | undefined>();
  /** True from the first other wish on: what lies ready is not what is chosen. */
  busy = $state(false);
  #next: PrintRequest | undefined;
  #working = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #gone = false;

  /** Makes what is wanted for as long as the page is there, and again after a change of the binder. Called while a page is made. */
  follow(wanted: Wanted): void {
    $effect(() => {
      void session.binder;
      const request = wanted.nothing ? undefined : wanted.request;
      untrack(() => this.ask(request));
    });
    onMount(() => () => this.leave());
  }

  /** Makes this print as soon as the one before is made; none lets it go. */
  ask(request: PrintRequest | undefined): void {
    clearTimeout(this.#pause);
    this.#next = request;
    this.busy = request !== undefined || this.#working;
    if (request === undefined) this.view = this.error = undefined;
    else if (!this.#working) this.#pause = setTimeout(() => void this.#work(), PAUSE_MS);
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (let request = this.#next; request; request = this.#next) {
      this.#next = undefined;
      const asked = request;
      try {
        const { all, ticked, cards } = asked.papers;
        const papers = all || ticked.length + cards.length > 0;
        const prepare = (): Promise<PreparedView> => call('prepare_print', asked);
        const view = await (papers ? working.on('ui-print-preparing', false, prepare) : prepare());
        if (!this.#next && this.busy) [this.view, this.error] = [view, undefined];
      } catch (failure) {
        if (!this.#next) [this.view, this.error] = [undefined, CoreError.from(failure)];
      }
    }
    this.#working = this.busy = false;
    if (this.#gone) call('drop_print').catch(() => undefined);
  }

  /** The page is left: nothing more is made, and what lies ready goes. */
  leave(): void {
    this.#gone = true;
    this.ask(undefined);
    if (!this.#working) call('drop_print').catch(() => undefined);
  }
}
