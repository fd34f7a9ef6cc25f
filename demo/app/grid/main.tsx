import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GridPage } from './grid-page.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('demo: no #app');
createRoot(root).render(
  <StrictMode>
    <GridPage />
  </StrictMode>,
);
