import { expect, it } from 'vitest';
import { keyboardText } from './testing/keyboardText.ts';

it('docs/keyboard.md lists exactly the shortcuts of the commands', async () => {
  await expect(keyboardText(), 'A shortcut changed. Run this file with -u.').toMatchFileSnapshot('../../docs/keyboard.md');
});
