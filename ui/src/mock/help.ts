// Invented pages to read and to point at.

import type * as view from '../core/bindings';

type Both = (de: string, en: string) => view.LineView;

/** Answers of the help in the languages `both` speaks. */
export function help(both: Both) {
  const read = () => ({ id: 'honest-limits', title: both('Was der Ordner kann', 'What the binder can do'), about: both('Für alle.', 'For everybody.'), cards: false });
  const show = () => ({ id: 'point-and-show', title: both('Zeigen statt sprechen', 'Point instead of speaking'), about: both('Zeigen Sie auf den Satz.', 'Point at the sentence.'), cards: true });
  return {
    help_pages: () => [read(), show()],
    help_page: ({ id }: view.Handle): view.HelpPageView =>
      id === 'point-and-show'
        ? { entry: show(), parts: [{ kind: 'cards', lines: [both('Ich brauche Hilfe.', 'I need help.')] }] }
        : { entry: read(), parts: [{ kind: 'lines', lines: [both('Es geht nie ins Internet.', 'It never goes online.')] }] },
  };
}
