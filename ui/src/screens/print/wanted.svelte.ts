// What a person wants printed, choice by choice, and the one request it makes.

import { choice } from '../../core/languages.svelte';
import type { PrintRequest, ReaderChoice } from '../../core/bindings';

/** More lines beside each other fit no page. */
export const MOST_LANGUAGES = 3;

/** Which papers follow the sheets. */
export type Papers = 'none' | 'all' | 'some';

/** A paper as a card: both sides are in it. */
export const BOTH_SIDES = 'both';

export class Wanted {
  reader = $state<ReaderChoice>('me');
  withPrivate = $state(false);
  /** Names of sheets. */
  sheets = $state<string[]>([]);
  /** Those that are wanted although they are not meant for the reader. */
  anyway = $state<string[]>([]);
  filled = $state(true);
  /** Offices read German: it is there even for a person who reads the screen in other languages only. */
  languages = $state([...new Set(['de', choice().first, choice().second ?? choice().first])]);
  large = $state(false);
  /** Squares to scan, where a sheet has some. */
  squares = $state(false);
  onlyChanged = $state(false);
  papers = $state<Papers>('none');
  /** Ids of ticked papers, in their order. */
  ticked = $state<string[]>([]);
  /** Which papers are cards: by the id of the front, `BOTH_SIDES` or the id of the back. */
  backs = $state<Record<string, string>>({});
  coarse = $state(false);
  grey = $state(false);
  password = $state('');
  /** Id of the appointment or note the sheets are about. */
  about: string | null = null;
  /** One for each side of a talk. */
  twice = false;

  /** `region` where there is no binder. */
  constructor(readonly region?: string) {}

  /** True when nothing at all was chosen. */
  get nothing(): boolean {
    return this.languages.length === 0 || (this.sheets.length === 0 && this.#papers.all === false && this.#papers.ticked.length === 0);
  }

  get #papers(): PrintRequest['papers'] {
    const some = this.papers === 'some';
    const none = this.papers === 'none' || this.onlyChanged;
    const ticked = none ? [] : this.ticked;
    const cards = some && !none ? ticked.flatMap((front) => this.#card(front)) : [];
    const backs = cards.flatMap((card) => card.slice(1));
    return {
      all: this.papers === 'all' && !none,
      ticked: ticked.filter((id) => !backs.includes(id)),
      cards,
      coarse: this.coarse,
      grey: this.grey,
      password: this.password || null,
    };
  }

  #card(front: string): string[][] {
    const back = this.backs[front];
    if (back === undefined) return [];
    return [back === BOTH_SIDES ? [front] : [front, back]];
  }

  get request(): PrintRequest {
    return {
      region: this.region ?? null,
      sheets: [...this.sheets],
      anyway: [...this.anyway],
      about: this.about,
      twice: this.twice,
      languages: [...this.languages],
      filled: this.filled,
      reader: this.reader,
      with_private: this.withPrivate && this.reader !== 'me',
      large: this.large,
      squares: this.squares,
      only_changed: this.onlyChanged && this.filled,
      papers: this.#papers,
    };
  }
}
