import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themes } from '../../../renderer/ui/themes.ts';

/** What the window has round everything: the theme, and styles with the page's nonce. */
export function Provider({ children }: { readonly children: ReactNode }) {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  return (
    <RendererProvider renderer={createDOMRenderer(document, { styleElementAttributes: { nonce } })}>
      <FluentProvider theme={themes.light}>{children}</FluentProvider>
    </RendererProvider>
  );
}
