// Where the window reads a document: addresses the core answers, never a file.

import type { DocumentView } from '../core/bindings';

/** A small picture of a document; none for PDFs. */
export function thumbnail({ kind, url }: DocumentView): string | undefined {
  return kind === 'pdf' ? undefined : url.replace('/document/', '/thumbnail/');
}
