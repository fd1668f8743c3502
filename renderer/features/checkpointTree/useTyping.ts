import { useRef } from 'react';

/** Letters typed within this belong together. Milliseconds. */
const pause = 700;

/** Collects what is typed to find a row by its name. */
export function useTyping() {
  const typed = useRef({ text: '', at: -Infinity });
  /** Whether more letters would belong to those before. */
  const isGoingOn = () => performance.now() - typed.current.at < pause;
  return {
    isGoingOn,
    /** Answers with all that belongs together. */
    type: (letter: string): string => {
      const text = isGoingOn() ? typed.current.text + letter : letter;
      typed.current = { text, at: performance.now() };
      return text;
    },
  };
}
