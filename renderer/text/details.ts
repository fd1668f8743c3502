import type { AttachedDisk, DiskFile } from '../../shared/domain/vmDetails.ts';
import { named, say, type Sentence } from './sentence.ts';

type ControllerType = AttachedDisk['controllerType'];
type ReadableFile = Extract<DiskFile, { readable: true }>;

const controllers: Readonly<Record<ControllerType, string>> = {
  IDE: 'IDE controller', SCSI: 'SCSI controller', PMEM: 'Persistent memory controller', Unknown: 'Unknown controller',
};
const fileFormats: Readonly<Record<ReadableFile['format'], string>> = { VHD: 'VHD', VHDX: 'VHDX', VHDSet: 'VHD set', Unknown: 'Unknown format' };
const fileTypes: Readonly<Record<ReadableFile['type'], string>> = {
  Fixed: 'fixed size', Dynamic: 'dynamically expanding', Differencing: 'differencing', Unknown: 'unknown type',
};

export const detailsTexts = {
  tabs: { summary: 'Summary', memory: 'Memory', disks: 'Disks', network: 'Network', services: 'Integration services' },
  loading: 'Reading details…',
  tryAgain: 'Try again',
  /** A value that is still being read, that could not be, that a host does not tell, and that is empty. */
  reading: 'Reading…', notRead: 'Could not be read', notTold: 'Not told by this host', empty: '–',
  on: 'On', off: 'Off', yes: 'Yes', no: 'No', unknown: 'Unknown',
  vm: {
    state: 'State', status: 'Status', generation: 'Generation', version: 'Configuration version', notes: 'Notes', started: 'Started',
    checkpointType: 'Checkpoint type', automatic: 'Automatic checkpoints', location: 'Checkpoint location',
    processors: 'Processors', memory: 'Memory', disks: 'Disks', network: 'Network', clustered: 'Cluster', replica: 'Replication',
  },
  isClustered: 'Member of a cluster', isReplica: 'A replica', notSupportedHere: 'Not supported here',
  checkpoint: {
    name: 'Checkpoint', kind: 'Kind', created: 'Created', memory: 'Holds the guest’s memory', after: 'Applying leaves the machine',
    parent: 'Made from', children: 'Children', asked: 'Asked for', size: 'Size of its disks', notes: 'Notes', defect: 'Problem', meaning: 'What that means',
  },
  noParent: 'None, it is a root',
  parentMissing: 'A checkpoint the host does not list',
  createdAgo: (absolute: string, relative: string): string => `${absolute} (${relative})`,
  askedFor: (type: string, state: string): string => `${type}, while the machine was ${state.toLowerCase()}`,
  several: {
    title: (count: string): string => `${count} checkpoints selected`,
    size: 'Size of their disks', oldest: 'Oldest', newest: 'Newest', withMemory: 'Hold the guest’s memory',
    withMemoryOf: (count: string, all: string): string => `${count} of ${all}`,
    atLeast: (size: string, unknown: string): string => `At least ${size}, not known for ${unknown}`,
  },
  memory: {
    settings: 'Settings', now: 'Now',
    startup: 'At start', minimum: 'Minimum', maximum: 'Maximum', dynamic: 'Dynamic memory',
    assigned: 'Assigned', demand: 'Demand', status: 'Status', none: 'None, it is not running',
  },
  staticMemory: (size: string): string => `${size}, static`,
  dynamicMemory: (startup: string, minimum: string, maximum: string): string => `${startup} at start, ${minimum} to ${maximum}`,
  baseDisk: 'Base disk',
  /** How many disks, and the size of what belongs to the checkpoint. */
  disksAndSize: (count: number, size: string): string => `${diskCount(count)}, ${size}`,
  disksOnBase: (count: number): string => `${diskCount(count)}, as on the base disk`,
  noDisks: 'No disks',
  diskPlace: ({ controllerType, controllerNumber, controllerLocation }: AttachedDisk): string => (
    `${controllers[controllerType]} ${String(controllerNumber)}, location ${String(controllerLocation)}`
  ),
  diskColumns: { owner: 'Belongs to', file: 'File', type: 'Type', size: 'Size' },
  owners: { now: 'Now', base: 'Base disk', unlisted: 'No listed checkpoint' },
  forGuest: (size: string): string => `${size} for the guest`,
  inFolder: (folder: string): string => `in ${folder}`,
  copyPaths: (place: string): string => `Copy the file paths of ${place}`,
  fileType: ({ format, type }: ReadableFile): string => `${fileFormats[format]}, ${fileTypes[type]}`,
  passThrough: 'A physical disk, passed through. A machine with one cannot have checkpoints.',
  unreadable: (reason: string): Sentence => (reason === '' ? 'Could not be read' : say`Could not be read: ${named(reason)}`),
  adapterColumns: { name: 'Adapter', kind: 'Kind', switch: 'Switch', mac: 'MAC address', addresses: 'IP addresses' },
  legacy: 'Legacy', synthetic: 'Synthetic', notConnected: 'Not connected', noAdapters: 'No network adapters',
  mac: (address: string, given: string): string => `${address} ${given}`,
  macDynamic: 'dynamic', macStatic: 'static', macNotTold: '(not told whether dynamic)',
  noAddresses: 'The guest tells none',
  serviceColumns: { name: 'Service', enabled: 'Enabled', status: 'Status' },
  noServices: 'No integration services',
} as const;

function diskCount(count: number): string {
  return count === 1 ? '1 disk' : `${String(count)} disks`;
}

/** The folder of a Windows path, and the file's name. */
export function fileNameOf(path: string): { readonly folder: string; readonly name: string } {
  const end = path.lastIndexOf('\\');
  return { folder: path.slice(0, Math.max(end, 0)), name: path.slice(end + 1) };
}

/** What tells files of one machine apart, however little room there is: the last of the GUID that Hyper-V puts into the name. */
const endLength = 12;

/** A file's name in two parts, of which the first gives way where room is short. */
export function partsOf(fileName: string): readonly [start: string, end: string] {
  const characters = Array.from(new Intl.Segmenter().segment(fileName), ({ segment }) => segment);
  return [characters.slice(0, -endLength).join(''), characters.slice(-endLength).join('')];
}

/** Twelve digits as Windows writes them. */
export function macText(address: string): string {
  return address.match(/../g)?.join('-') ?? '';
}
