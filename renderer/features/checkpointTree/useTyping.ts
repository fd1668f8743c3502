import { useRef } from 'react';

/** Letters typed within this belong together. Milliseconds. */
const pause = 700;

/** Collects what is typed to find a row by its name; answers with all that belongs together. */
export function useTyping(): (letter: string) => string {
  const typed = useRef({ text: '', at: 0 });
  return (letter) => {
    const now = performance.now();
    const { text, at } = typed.current;
    typed.current = { text: now - at < pause ? text + letter : letter, at: now };
    return typed.current.text;
  };
}
