// One thing the person asked for: running, done or failed. Every button that asks the core owns one.

import { CoreError } from './errors';

export class Task {
  busy = $state(false);
  error = $state.raw<CoreError | undefined>();

  /** Runs `work` unless it is already running; a failure is kept to be shown. True when it was done. */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = undefined;
    try {
      await work();
      return true;
    } catch (failure) {
      this.error = CoreError.from(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
