import { fileURLToPath } from 'node:url';
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

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [onlySpokenLanguages(), react(), tailwindcss()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // Fonts stay files of their own, fetched by the script ranges a page really uses.
    assetsInlineLimit: 0,
    target: 'es2023',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
