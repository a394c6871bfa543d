// A view that is asked again whenever the binder or the languages changed, and when what it is about changes.
// Only the last answer counts: an earlier one may arrive after it.

import { CoreError } from './errors';
import { session } from './session.svelte';

export class Live<T> {
  view = $state.raw<T | undefined>();
  error = $state.raw<CoreError | undefined>();

  /** Made while a component is made; `ask` may read what the view depends on. */
  constructor(ask: () => Promise<T>) {
    let asked = 0;
    $effect(() => {
      void session.binder;
      const mine = ++asked;
      ask().then(
        (view) => {
          if (mine === asked) [this.view, this.error] = [view, undefined];
        },
        (failure: unknown) => {
          if (mine === asked) this.error = CoreError.from(failure);
        },
      );
    });
  }
}
