// Where the keyboard and the screen reader are after the screen has changed.

/** Moves the focus to an element when it appears: the heading of a new screen, the first field of a form. */
export function focusOnAppear(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}

/** Begins a new screen at its top, with the focus on its heading. */
export function startReading(heading: HTMLElement): void {
  heading.closest('main')?.scrollTo({ top: 0 });
  // Where header and tabs scroll along, on a small or much enlarged window, they must not hide the new page.
  heading.scrollIntoView({ block: 'center' });
  focusOnAppear(heading);
}

/** What a key can stop at. */
const STOPS = ['a[href]', 'button', 'input', 'select', 'textarea'].map((tag) => `${tag}:not(:disabled)`).concat('summary', '[tabindex="0"]').join();

/** The stop that takes the place of something that went: what came instead of it, or what follows. */
function stopInPlaceOf(gone: MutationRecord): HTMLElement | undefined {
  const before = gone.previousSibling;
  const isBehind = (stop: Node): boolean => {
    if (!before) return gone.target.contains(stop);
    return !before.contains(stop) && (before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  return stops.find(isBehind) ?? stops.at(-1);
}

/**
 * Keeps the focus somewhere: a button that goes away because of what it did would take the focus along, and whoever has
 * only keys, or only hears the page, would be nowhere. Returns how to stop it.
 */
export function keepFocus(): () => void {
  let last: Node | null = null;
  const remember = (event: FocusEvent): void => {
    last = event.target instanceof Node ? event.target : null;
  };
  const watch = new MutationObserver((records) => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    const gone = records.find((record) => [...record.removedNodes].some((node) => node.contains(last)));
    if (gone?.target.isConnected) stopInPlaceOf(gone)?.focus();
  });
  document.addEventListener('focusin', remember);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    watch.disconnect();
  };
}

/** Whether Escape is meant for the page itself: nothing on it took the key, and nothing lies open above it. */
export function leavesPage(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog, :popover-open');
}
