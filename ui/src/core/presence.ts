// Somebody is there: the core hears it every few seconds at most, and locks when it has not heard it for long enough.

import { call } from './call';

const EVERY_MS = 3000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Tells of every sign of life from now on; the returned function stops it. */
export function tellPresence(): () => void {
  let told = 0;
  const sign = (): void => {
    const now = performance.now();
    if (told !== 0 && now - told < EVERY_MS) return;
    told = now;
    // A core that cannot hear is about to load a fresh page.
    call('active').catch(() => undefined);
  };
  for (const name of SIGNS) addEventListener(name, sign, { capture: true, passive: true });
  return () => SIGNS.forEach((name) => removeEventListener(name, sign, { capture: true }));
}
