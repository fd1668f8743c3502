import { createContext, useContext } from 'react';

/** Why nothing can be chosen any more in the dialog round it: all that it is about is gone. null: something is still there. */
export const GoneContext = createContext<string | null>(null);

export function useGone(): string | null {
  return useContext(GoneContext);
}
