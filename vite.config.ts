import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { preloadApp } from './scripts/preloadApp.ts';

export default defineConfig({
  // Relative, so that the built files work in whatever folder of a site they are put.
  base: './',
  plugins: [react(), preloadApp(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
});
