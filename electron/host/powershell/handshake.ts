import { z } from 'zod';
import type { HostInfo, HostWarning } from '../../../shared/domain/inventory.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import { decode } from './decode.ts';
import { errorRecord } from './reply.ts';

const handshakeReply = z.object({
  powerShellVersion: z.string(),
  powerShellEdition: z.string(),
  languageMode: z.string(),
  hostName: z.string(),
  /** null: not Windows. */
  systemRoot: z.string().nullable(),
  osCaption: z.string().nullable(),
  module: z.object({ version: z.string(), folder: z.string() }).nullable(),
  moduleError: errorRecord.nullable(),
  abilities: z.object({ checkpointType: z.boolean(), automaticCheckpoints: z.boolean() }),
  service: z.number().nullable(),
  isElevated: z.boolean().nullable(),
  isHyperVAdministrator: z.boolean().nullable(),
});

type Handshake = z.infer<typeof handshakeReply>;

/** .NET's ServiceControllerStatus.Running. */
const serviceRunning = 4;
/** The bridge's own: there is no such service. */
const serviceMissing = 0;

/** What a host is, from the handshake's reply, or the first thing that keeps the app from working with it. */
export function readHandshake(value: unknown): Result<HostInfo, HostError> {
  const reply = decode(handshakeReply, value);
  if (!reply.ok) return reply;
  const obstacle = obstacleOf(reply.value);
  return obstacle === null ? ok(hostInfoOf(reply.value)) : fail(obstacle);
}

/** In the order in which a person has to put them right. What cannot be told here is no obstacle. */
function obstacleOf({ languageMode, module, moduleError, service, isElevated, isHyperVAdministrator }: Handshake): HostError | null {
  if (languageMode !== 'FullLanguage') return hostError('CONSTRAINED_LANGUAGE', languageMode);
  if (module === null) return moduleObstacle(moduleError);
  // The tools to manage Hyper-V without Hyper-V itself.
  if (service === serviceMissing) return hostError('UNSUPPORTED_HOST', 'vmms');
  if (service !== null && service !== serviceRunning) return hostError('VMMS_STOPPED', '');
  return isElevated === false && isHyperVAdministrator === false ? hostError('NOT_AUTHORISED', '') : null;
}

function moduleObstacle(error: Handshake['moduleError']): HostError {
  if (error === null) return hostError('HYPERV_MODULE_MISSING', '');
  const { message, ...technical } = error;
  return hostError(technical.category === 'SecurityError' ? 'EXECUTION_POLICY' : 'HYPERV_MODULE_MISSING', message, technical);
}

function hostInfoOf(handshake: Handshake): HostInfo {
  const { hostName, osCaption, powerShellVersion, module, abilities, isElevated } = handshake;
  return {
    hostId: `powershell:${hostName.toLowerCase()}`,
    kind: 'powershell',
    hostName,
    osCaption: osCaption ?? '',
    powerShellVersion,
    hyperVModuleVersion: module?.version ?? null,
    abilities,
    isElevated,
    warnings: warningsOf(handshake),
  };
}

function warningsOf({ systemRoot, module, osCaption, service }: Handshake): readonly HostWarning[] {
  const warnings: HostWarning[] = [];
  const isElsewhere = systemRoot !== null && module !== null && !isInside(module.folder, systemRoot);
  if (isElsewhere) warnings.push({ code: 'MODULE_FROM_ELSEWHERE', detail: module.folder });
  const unread = [...(osCaption === null ? ['Win32_OperatingSystem'] : []), ...(service === null ? ['vmms'] : [])];
  if (unread.length > 0) warnings.push({ code: 'SYSTEM_INFO_UNREADABLE', detail: unread.join(', ') });
  return warnings;
}

/** Windows paths, whose case does not matter. */
function isInside(folder: string, root: string): boolean {
  return folder.toLowerCase().startsWith(`${root.replace(/\\+$/, '').toLowerCase()}\\`);
}
