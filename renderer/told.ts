import { startClock } from './state/clockStore.ts';
import { startSync } from './state/sync.ts';

startClock();

/** Fulfilled when the stores have what main knew when the page began. */
export const { told } = startSync();
