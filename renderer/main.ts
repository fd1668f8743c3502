// Imported first: main is asked for what it knows before the window's own code is run, and answers meanwhile.
import { told } from './told.ts';
import { drawWindow } from './window.tsx';

void told.then(drawWindow);
