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

/** Whether Escape is meant for the page itself: nothing on it took the key, and nothing lies open above it. */
export function leavesPage(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog, :popover-open');
}
