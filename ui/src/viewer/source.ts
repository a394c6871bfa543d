// Where the window reads a document: addresses the core answers, never a file.

import type { DocumentView, PageView } from '../core/bindings';

/** How a photo is shown. */
export type Adjustment = PageView['adjustment'];
/** A place on a photo, in ten-thousandths of its sides. */
export type Corner = NonNullable<Adjustment['corners']>[number];

/** A small picture of a document; none for PDFs. */
export function thumbnail({ kind, url }: DocumentView): string | undefined {
  return kind === 'pdf' ? undefined : url.replace('/document/', '/thumbnail/');
}
