// An error as the window keeps it: an area, an id and values. Its words are in the language files.
// The area `page` is our own, for what goes wrong on this side of the door.

import type { RefusedView } from './bindings';

export type Values = Record<string, string | number>;

/** What went wrong, named so that `error-<area>-<id>` says it. */
export class CoreError extends Error {
  constructor(
    readonly area: string,
    readonly id: string,
    readonly values: Values = {},
  ) {
    super(`${area}/${id}`);
  }

  /** Reads what a command rejected with; anything of another shape is `page/unknown`. */
  static from(raw: unknown): CoreError {
    if (raw instanceof CoreError) return raw;
    const { area, error } = (raw ?? {}) as Partial<RefusedView['error']>;
    if (typeof area === 'string' && typeof error?.id === 'string') {
      return new CoreError(area, error.id, error.args ?? {});
    }
    return new CoreError('page', 'unknown');
  }

  /** The message id whose text says what happened and whose `.hint` says what to do. */
  get message_id(): string {
    return this.area === 'page' ? `ui-error-${this.id}` : `error-${this.area}-${this.id}`;
  }
}
