import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const SPOKEN = /[\\/](ja-JP|en-US)\.m?js$/;

/** React Aria brings its own words in 34 languages; the house speaks two, so the other 32 stay out of the first load. */
function onlySpokenLanguages(): Plugin {
  const EMPTY = '\0unspoken-language';
  return {
    name: 'only-spoken-languages',
    enforce: 'pre',
    resolveId(source, importer) {
      const isWords = /[\\/][a-z]{2}-[A-Z]{2}\.m?js$/.test(source) && importer?.includes('react-aria');
      return isWords && !SPOKEN.test(source) ? EMPTY : null;
    },
    load: (id) => (id === EMPTY ? 'export default {};' : null),
  };
}

/** Lays a `.br` and a `.gz` beside every text file, once, so that the server compresses nothing while people wait. */
function compressedBeside(): Plugin {
  let folder = '';
  return {
    name: 'compressed-beside',
    apply: 'build',
    writeBundle: (output) => {
      folder = output.dir ?? '';
    },
    closeBundle() {
      const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(js|css|html|svg)$/.test(file),
      );
      for (const file of texts.map((name) => join(folder, name))) {
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      }
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [onlySpokenLanguages(), react(), tailwindcss(), compressedBeside()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // Fonts stay files of their own, fetched by the script ranges a page really uses.
    assetsInlineLimit: 0,
    target: 'es2023',
    // The drawing library is larger than Vite likes, and fetched by the page with plots alone.
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
