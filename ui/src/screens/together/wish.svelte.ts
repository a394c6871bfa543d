// What an owner wants handed over, choice by choice, and the one request it makes.

import { choice } from '../../core/languages.svelte';
import type { HandoverChoicesView, HandoverWish, MatterView } from '../../core/bindings';

/** More lines beside each other fit no page. */
const MOST_LANGUAGES = 3;
/** Offices read German, and the sheet stands in English, too. */
const ALWAYS = ['de', 'en'];

export class Wish {
  matters = $state<string[]>([]);
  others = $state<MatterView[]>([]);
  goals = $state<string[]>([]);
  notes = $state<string[]>([]);
  papers = $state<string[]>([]);
  receiver = $state('');
  purpose = $state('');
  until = $state<string | null>(null);

  /** What is open is chosen beforehand, unless it comes from a private register; papers, plan and talks never are. */
  begin(choices: HandoverChoicesView): void {
    this.matters = choices.matters.filter((one) => !one.private).map(({ id }) => id);
  }

  get count(): number {
    return this.matters.length + this.others.length + this.goals.length + this.notes.length + this.papers.length;
  }

  get request(): HandoverWish {
    const { first, second } = choice();
    return {
      matters: [...this.matters],
      others: [...this.others],
      goals: [...this.goals],
      notes: [...this.notes],
      papers: [...this.papers],
      receiver: this.receiver.trim(),
      purpose: this.purpose.trim(),
      until: this.until,
      languages: [...new Set([...ALWAYS, first, second ?? first])].slice(0, MOST_LANGUAGES),
    };
  }
}
