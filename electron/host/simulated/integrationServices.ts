import type { WorldIntegrationService } from './world.ts';

/** The services this engine knows by what they do. */
export type ServiceRole = 'guestServiceInterface' | 'heartbeat' | 'keyValuePairExchange' | 'shutdown' | 'timeSynchronization' | 'vss';

/**
 * Last part of each integration service's id, the same on every host, whatever its language. The first is in
 * Microsoft's documentation of Get-VMIntegrationService; the others are from general knowledge and unconfirmed.
 */
export const componentIds: Readonly<Record<ServiceRole, string>> = {
  guestServiceInterface: '6C09BB55-D683-4DA0-8931-C9BF705F6480',
  heartbeat: '84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47',
  keyValuePairExchange: '2A34B1C2-FD73-4043-8A5B-DD2159BC743F',
  shutdown: '9F8233AC-BE49-4C79-8EE3-E7E1985B2077',
  timeSynchronization: '2497F4DE-E9FA-4204-80E4-4B75C46419C0',
  vss: '5CED1297-4598-4915-A5FC-AD21BB4D02A4',
};

/** As an English host has them in a new VM: all but the Guest Service Interface are on. */
export const standardServices: readonly WorldIntegrationService[] = [
  { componentId: componentIds.guestServiceInterface, name: 'Guest Service Interface', enabled: false },
  { componentId: componentIds.heartbeat, name: 'Heartbeat', enabled: true },
  { componentId: componentIds.keyValuePairExchange, name: 'Key-Value Pair Exchange', enabled: true },
  { componentId: componentIds.shutdown, name: 'Shutdown', enabled: true },
  { componentId: componentIds.timeSynchronization, name: 'Time Synchronization', enabled: true },
  { componentId: componentIds.vss, name: 'VSS', enabled: true },
];
