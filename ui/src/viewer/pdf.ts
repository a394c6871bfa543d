// The only file that knows pdf.js. It is loaded when the first PDF is opened, and reads pieces of the file through
// the core's own scheme: nothing touches the disk, nothing comes from a network.
// Deliberately off: XFA forms, scripts in documents, WebAssembly. The `legacy` build is the one whose language
// features the WebKit of a stable Debian or Ubuntu has; scans in fax coding (JBIG2, CCITT) need the plain decoders.

import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A piece that is read at once; also the step of every further read. */
const CHUNK = 64 * 1024;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** The one script address this window may start a worker from. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  // Named in the content security policy. Without trusted types in the engine the address goes through as it is.
  return types?.createPolicy('pdf-worker', { createScriptURL: (given) => given }).createScriptURL(url) ?? url;
}

// Handing pdf.js the worker keeps it from silently parsing foreign files on the window's own thread.
const worker = pdfjs.PDFWorker.create({ port: new Worker(trusted(workerUrl), { type: 'module' }) });

async function piece(url: string, begin: number, end: number): Promise<Uint8Array> {
  const response = await fetch(url, { headers: { Range: `bytes=${begin}-${end - 1}` } });
  if (response.status !== 206) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** pdf.js reads ranges itself only over HTTP; the core's scheme needs this. */
class Pieces extends pdfjs.PDFDataRangeTransport {
  constructor(
    readonly url: string,
    length: number,
    first: Uint8Array,
    readonly failed: () => void,
  ) {
    super(length, first);
  }

  override requestDataRange(begin: number, end: number): void {
    piece(this.url, begin, end).then((bytes) => this.onDataRange(begin, bytes), this.failed);
  }
}

/** An open PDF: its pages, and the way to let it go. */
export interface OpenPdf {
  pages: number;
  page(number: number): Promise<PDFPageProxy>;
  /** Rejects when a piece can no longer be read: pdf.js itself would wait for it for ever. */
  broken: Promise<never>;
  close(): void;
}

/** Opens a PDF of `size` bytes. Rejects when it cannot be read. */
export async function openPdf(url: string, size: number): Promise<OpenPdf> {
  const first = await piece(url, 0, Math.min(size, CHUNK));
  let fail: () => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (fail = () => reject(new Error('unreadable'))));
  // Heard by whoever shows the pages; where nobody does, nothing is wrong.
  broken.catch(() => undefined);
  const loading = pdfjs.getDocument({
    range: new Pieces(url, size, first, () => fail()),
    worker,
    rangeChunkSize: CHUNK,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    standardFontDataUrl: '/pdf/fonts/',
    wasmUrl: '/pdf/decoders/',
  });
  const pdf: PDFDocumentProxy = await Promise.race([loading.promise, broken]);
  return {
    pages: pdf.numPages,
    page: (number) => pdf.getPage(number),
    broken,
    close: () => void loading.destroy(),
  };
}

export const { TextLayer } = pdfjs;
