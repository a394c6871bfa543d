// Long work: what it is, how far it has come, and the way to stop it. One at a time; the core sees to that.

import { call, hear } from './call';

class Working {
  /** Message id of what is done; none while nothing runs. */
  words = $state<string>();
  /** True while the binder is wanted for the work alone; then only stopping and locking can be pressed. */
  alone = $state(false);
  /** From 0 to 1; none while that is not known. */
  part = $state<number>();

  /** Runs long work under a name. */
  async on<T>(words: string, alone: boolean, work: () => Promise<T>): Promise<T> {
    this.words = words;
    this.alone = alone;
    this.part = undefined;
    try {
      return await work();
    } finally {
      this.words = this.part = undefined;
      this.alone = false;
    }
  }

  stop(): void {
    call('stop_work').catch(() => undefined);
  }

  /** Hears how far work has come; the returned function stops it. */
  listen(): () => void {
    const stop = hear('progress', ({ done, of }) => {
      if (this.words !== undefined && of > 0) this.part = Math.min(1, done / of);
    });
    return () => void stop.then((stopIt) => stopIt());
  }
}

export const working = new Working();
