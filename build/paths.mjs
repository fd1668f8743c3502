import path from 'node:path';

/** The repository's root and the places below it that the scripts of this folder share. */
export const root = path.resolve(import.meta.dirname, '..');
export const cache = path.join(root, 'node_modules', '.cache');
export const electronCache = path.join(cache, 'electron');
export const engineFolder = path.join(cache, 'engine');
export const standInFolder = path.join(cache, 'stand-in');
export const bundledMain = path.join(root, 'out', 'main', 'main.cjs');
export const bundledStandIn = path.join(root, 'out', 'stand-in', 'standInMain.cjs');
export const benchFolder = path.join(root, 'out', 'bench');
export const picturesFolder = path.join(root, 'out', 'pictures');
