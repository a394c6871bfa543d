// The window is built once and travels inside the program: no development server, no inline code, no data URLs,
// so that the content security policy of the shell can refuse all of them.
// Mode `mock` builds the same window with an invented core, to look at screens in a browser.
import { readFileSync, readdirSync } from 'node:fs';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const PDFJS = new URL('node_modules/pdfjs-dist/', import.meta.url);

/** What pdf.js fetches while it reads: decoders without WebAssembly, and letters for PDFs that carry none. */
function pdfFiles() {
  const wanted = [
    ['wasm/', 'pdf/decoders/', /_nowasm_fallback\.js$|^LICENSE_.*(JBIG2|OPENJPEG)$/],
    ['standard_fonts/', 'pdf/fonts/', /./],
  ];
  return {
    name: 'pdf-files',
    generateBundle() {
      for (const [from, to, names] of wanted) {
        const folder = new URL(from, PDFJS);
        for (const name of readdirSync(folder).filter((name) => names.test(name))) {
          this.emitFile({ type: 'asset', fileName: to + name, source: readFileSync(new URL(name, folder)) });
        }
      }
    },
  };
}

/**
 * Of the language files, what the window itself says: English says all of it. The lines of the content come from the core, and
 * what is said on a command line nobody reads here; together they are two thirds of the files.
 */
function windowWords() {
  const messages = (file) => readFileSync(file, 'utf8').split(/^(?=[a-z#])/mu);
  const idOf = (message) => /^([a-z][\w-]*) *=/u.exec(message)?.[1];
  const english = new Set(messages(new URL('../locales/en.ftl', import.meta.url)).map(idOf));
  const isSaid = (id) => id !== undefined && english.has(id) && !id.startsWith('cli-');
  return {
    name: 'window-words',
    enforce: 'pre',
    load(id) {
      const file = /^(.*\/locales\/[a-z-]+\.ftl)\?raw$/u.exec(id)?.[1];
      if (!file) return null;
      return `export default ${JSON.stringify(messages(file).filter((message) => isSaid(idOf(message))).join(''))}`;
    },
  };
}

/** The shell's own policy, with its schemes replaced by this server: the mock is refused what the program is. */
function policy() {
  const { app } = JSON.parse(readFileSync(new URL('../src-tauri/tauri.conf.json', import.meta.url), 'utf8'));
  return Object.entries(app.security.csp)
    .map(([directive, sources]) => `${directive} ${sources.replace(/\b(ipc|vault|http):\S*/g, "'self'")}`)
    .join('; ');
}

export default defineConfig(({ mode }) => ({
  plugins: [windowWords(), svelte({ configFile: false }), pdfFiles()],
  publicDir: mode === 'mock' ? 'src/mock/files' : false,
  build: {
    target: 'safari17',
    outDir: mode === 'mock' ? 'dist-mock' : 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // pdf.js is one large file, loaded only when a PDF is opened.
    chunkSizeWarningLimit: 1400,
  },
  preview: {
    port: 4173,
    strictPort: true,
    headers: mode === 'mock' ? { 'Content-Security-Policy': policy() } : {},
  },
  // Style sheets are read by a test that measures their contrasts.
  test: { include: ['src/**/*.test.ts'], css: true },
}));
