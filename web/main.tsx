import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import '@fontsource-variable/public-sans/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/parts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries.ts';
import { LanguageProvider } from './messages/language.tsx';
import { router } from './routes.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html must have an element with the id app');

/** A page left open over an upgrade asks for files that are gone: once a minute it may start anew. */
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('samvy.reloaded') ?? 0);
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem('samvy.reloaded', String(Date.now()));
  event.preventDefault();
  location.reload();
});

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
