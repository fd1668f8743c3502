import { readFileSync } from 'node:fs';
import { realClock } from '../../electron/host/simulated/clock.ts';
import { startStandIn } from './standIn.ts';

/**
 * The stand-in host as a process of its own, for `npm run start:stand-in`: prints {"modulePath": …} when it is ready, and ends
 * with its parent (stdin closes) or on SIGTERM, leaving nothing behind.
 */
