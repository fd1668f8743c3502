import { useRef } from 'react';

/** Letters typed within this belong together. Milliseconds. */
const pause = 700;

/** Letters that are typed to find a row by its name. */
export interface Typing {
  /** Whether more letters would belong to those before: a blank is then one of them. */
  readonly isGoingOn: () => boolean;
  /** Adds a letter; answers with all that belongs together. */
  readonly type: (letter: string) => string;
}

/** Collects what is typed. */
export function useTyping(): Typing {
  const typed = useRef({ text: '', at: -Infinity });
  const isGoingOn = () => performance.now() - typed.current.at < pause;
  return {
    isGoingOn,
    type: (letter: string): string => {
      const text = isGoingOn() ? typed.current.text + letter : letter;
      typed.current = { text, at: performance.now() };
      return text;
    },
  };
}
