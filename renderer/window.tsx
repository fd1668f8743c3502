import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppWindow } from './features/window/AppWindow.tsx';

/** Draws the window into the page, from what is in the stores. */
export function drawWindow(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <RendererProvider renderer={createDOMRenderer(document, { styleElementAttributes: styleAttributes() })}>
        <AppWindow />
      </RendererProvider>
    </StrictMode>,
  );
}

/** The page's own nonce, without which the policy would block the component kit's styles. */
function styleAttributes(): Record<string, string> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce === undefined ? {} : { nonce };
}
