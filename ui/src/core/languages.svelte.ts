// The chosen languages and everything said in them: one text, or two equal ones side by side.

import type { Values } from './errors';
import type { LanguageChoice, TextView } from './bindings';
import { words } from './words';

let chosen = $state.raw<LanguageChoice>({ first: 'de', second: 'en' });

/** The choice so far. */
export function choice(): LanguageChoice {
  return chosen;
}

/** Takes a choice over; the window turns round with a right-to-left first language. */
export function choose(next: LanguageChoice): void {
  chosen = next;
  document.documentElement.lang = next.first;
  document.documentElement.dir = words.direction(next.first);
}

function tags(): string[] {
  return chosen.second === null ? [chosen.first] : [chosen.first, chosen.second];
}

/** Two languages that fall back to the same words say them once. */
function different(texts: TextView[]): TextView[] {
  return texts.filter((text, at) => texts.findIndex((other) => other.text === text.text && other.lang === text.lang) === at);
}

/** A message in the chosen languages. */
export function say(id: string, values?: Values): TextView[] {
  return different(tags().map((tag) => words.say(tag, id, values)));
}

/** A message's attribute in the chosen languages; empty where it has none. */
export function sayAttribute(id: string, attribute: string, values?: Values): TextView[] {
  return different(tags().flatMap((tag) => words.find(tag, id, values, attribute) ?? []));
}

/** Texts in one line, for options, which hold plain text only. */
export function inOneLine(texts: TextView[]): string {
  return texts.map(({ text }) => text).join(' · ');
}

/** A message in the first language, for names only a screen reader or a tooltip says. */
export function name(id: string, values?: Values): string {
  return words.say(chosen.first, id, values).text;
}

/** A day in the chosen languages. */
export function sayDate(iso: string): TextView[] {
  return different(tags().map((tag) => words.date(tag, iso)));
}

/** A message about a day, `$date`, which each language spells its own way. */
export function sayWithDate(id: string, iso: string, values?: Values): TextView[] {
  return different(tags().map((tag) => words.say(tag, id, { ...values, date: words.date(tag, iso).text })));
}

/** A message about a language, `$language`, which each language calls its own name. */
export function sayWithLanguage(id: string, language: string): TextView[] {
  return different(tags().map((tag) => words.say(tag, id, { language: words.say(tag, `sheet-language-${language}`).text })));
}
