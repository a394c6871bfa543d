// Names and pictures that are not on the shelf yet: neutral, so that a person need not think of one and gives nothing away.

import { names } from '../icons/pictures';
import { name as say } from './languages.svelte';
import { session } from './session.svelte';

/** A neutral name that is not on the shelf yet. */
export function name(): string {
  const taken = (session.start?.shelf ?? []).map((entry) => entry.name);
  const suggested = say('ui-new-name-suggested');
  let free = suggested;
  for (let number = 2; taken.includes(free); number++) free = `${suggested} ${number}`;
  return free;
}

/** The first picture that no binder on the shelf shows. */
export function picture(): string {
  const taken = (session.start?.shelf ?? []).map((entry) => entry.picture);
  return names.find((one) => !taken.includes(one)) ?? names[0] ?? '';
}
