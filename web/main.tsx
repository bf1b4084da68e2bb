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

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
