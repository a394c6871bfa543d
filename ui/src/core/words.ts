// The language files as the core reads them: a message, in one language, with a visible fallback.
// Which languages a person chose is not here (see `languages.svelte.ts`).

import { FluentBundle, FluentResource } from '@fluent/bundle';

import type { Values } from './errors';
import type { TextView } from './bindings';

/** A direction as an element's attribute takes it. */
export function attribute(dir: string): 'ltr' | 'rtl' | 'auto' {
  return dir === 'rtl' || dir === 'auto' ? dir : 'ltr';
}

/** A language file and what it declares about itself. It is read when it first speaks: a window speaks one or two. */
class Locale {
  #bundle: FluentBundle | undefined;
  #dir: 'ltr' | 'rtl' | undefined;

  constructor(
    readonly tag: string,
    readonly source: string,
  ) {}

  get dir(): 'ltr' | 'rtl' {
    return (this.#dir ??= this.#read.getMessage('locale-direction')?.value === 'rtl' ? 'rtl' : 'ltr');
  }

  get #read(): FluentBundle {
    if (this.#bundle) return this.#bundle;
    // Digits 0–9 in every language, because offices read them; Arabic would have its own in some systems.
    this.#bundle = new FluentBundle(`${this.tag}-u-nu-latn`);
    this.#bundle.addResource(new FluentResource(this.source));
    return this.#bundle;
  }

  say(id: string, attribute?: string, values?: Values): string | undefined {
    const bundle = this.#read;
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) return undefined;
    // Errors are collected and dropped: a missing value then reads as its name, which a test finds.
    const text = bundle.formatPattern(pattern, values, []);
    return this.dir === 'rtl' || RIGHT_TO_LEFT.test(text) ? text : text.replace(ISOLATES, '');
  }
}

// Isolation marks keep an Arabic name from turning a German sentence around. Where all runs one way they only
// get in the way of copying and searching.
const ISOLATES = /[\u2068\u2069]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** All languages, by tag. */
export class Words {
  readonly #locales: Map<string, Locale>;

  constructor(sources: Record<string, string>) {
    this.#locales = new Map(Object.entries(sources).map(([tag, source]) => [tag, new Locale(tag, source)]));
  }

  /** The direction of a language; unknown ones run left to right. */
  direction(tag: string): string {
    return this.#locales.get(tag)?.dir ?? 'ltr';
  }

  /** Says a message or its attribute in `tag`, else in English, else in German; none if no file has it. */
  find(tag: string, id: string, values?: Values, attribute?: string): TextView | undefined {
    for (const candidate of [tag, 'en', 'de']) {
      const locale = this.#locales.get(candidate);
      const text = locale?.say(id, attribute, values);
      if (locale && text !== undefined) return { text, lang: locale.tag, dir: locale.dir };
    }
    return undefined;
  }

  /** Says a message; one that no file has is said as its id, so that the gap is seen. */
  say(tag: string, id: string, values?: Values): TextView {
    return this.find(tag, id, values) ?? { text: id, lang: tag, dir: 'ltr' };
  }

  /** A day, `YYYY-MM-DD`, or only its month or year, spelled as the language spells it. */
  date(tag: string, iso: string): TextView {
    const [year = '', mm, dd] = iso.split('-');
    if (mm === undefined) return { text: year, lang: tag, dir: this.direction(tag) };
    if (dd === undefined) return this.say(tag, 'sheet-calendar-month', { month: Number(mm), year });
    const said = this.say(tag, 'date', { day: Number(dd), month: Number(mm), dd, mm, year });
    // Each part isolated, a line from right to left would begin with the year; its digits and points keep together by themselves.
    return { ...said, text: said.text.replace(ISOLATES, '') };
  }
}

const files = import.meta.glob<string>('../../../locales/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The languages that travel inside the program. */
export const words = new Words(
  Object.fromEntries(Object.entries(files).map(([path, source]) => [path.split('/').at(-1)?.replace('.ftl', '') ?? '', source])),
);
