import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * One application with three doors (/, /staff, /resident). Everything is served from our own origin:
 * nothing is inlined as data: or as a script, so that the policy `default-src 'self'` holds.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2022',
  },
});
