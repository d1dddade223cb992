import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { START_GROUPS } from './scripts/startGroups.ts';
import { PAGES } from './scripts/pages.ts';
import { inlineStyles } from './scripts/inlineStyles.ts';
import { startAfterPaint } from './scripts/startAfterPaint.ts';
import { listLicenses } from './scripts/listLicenses.ts';
import { preloadBeforeImport } from './scripts/preloadBeforeImport.ts';
import { rejectDuplicatePackages } from './scripts/rejectDuplicatePackages.ts';
import { prerenderPages } from './scripts/prerenderPages.ts';

/** The service worker keeps every file of the build, in both languages. The app registers it by itself. */
const offline = VitePWA({
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
    navigateFallback: null,
    importScripts: ['addSlash.js'],
    cleanupOutdatedCaches: true,
    // The page reads nothing of its address but the fragment.
    ignoreURLParametersMatching: [/./],
  },
});

const licenses = listLicenses();

export default defineConfig({
  // Relative, so that the built files work in whatever folder of a site they are put.
  base: './',
  plugins: [
    react(),
    prerenderPages(),
    inlineStyles(),
    startAfterPaint(),
    contentSecurityPolicy(),
    preloadBeforeImport(),
    rejectDuplicatePackages(),
    licenses.forPages,
    offline,
  ],
  // An old helper of emotion brings an old copy of its own; it takes the same names from the new one.
  resolve: { dedupe: ['react-is'] },
  worker: { format: 'es', plugins: licenses.forWorkers },
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: [...PAGES],
      output: { codeSplitting: { groups: START_GROUPS } },
    },
    modulePreload: { polyfill: false },
  },
});
