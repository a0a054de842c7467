import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from './api/connect.js';
import { queryClient } from './api/query-client.js';
import { preferredLanguage, speak } from './catalogue/language.js';
import { router } from './router.js';
import { noteUnsigned } from './session/expiry.js';
import './styles.css';

async function begin(): Promise<void> {
  await speak(preferredLanguage());
  connect(noteUnsigned);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  void import('./fonts.js');
}

void begin();
