import type { ReactNode } from 'react';
import { isOnBaseDisk, sizeOfCheckpoint } from '../../../shared/domain/figures.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { MemorySettings, NetworkAdapter, VmDetails } from '../../../shared/domain/vmDetails.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { formats } from '../../text/format.ts';
import { TonedText } from '../../ui/TonedText.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

/** What a host may not tell. */
export function told<Value>(value: Value | null, show: (value: Value) => ReactNode): ReactNode {
  return value === null ? <TonedText tone="quiet">{detailsTexts.notTold}</TonedText> : show(value);
}

/** A value that has to be read first, where others beside it are known already. */
export function fromDetails({ details, isReading }: DetailsState, show: (details: VmDetails) => ReactNode): ReactNode {
  if (details !== null) return show(details);
  return <TonedText tone="quiet">{isReading ? detailsTexts.reading : detailsTexts.notRead}</TonedText>;
}

export function memoryText({ isDynamic, startupBytes, minimumBytes, maximumBytes }: MemorySettings): string {
  const startup = formats.size(startupBytes);
  return isDynamic ? detailsTexts.dynamicMemory(startup, formats.size(minimumBytes), formats.size(maximumBytes)) : detailsTexts.staticMemory(startup);
}

/** The size of a checkpoint's own disks; the base disk is named and never counted. */
export function checkpointSizeText(details: VmDetails, checkpointId: Guid): string {
  const size = sizeOfCheckpoint(details, checkpointId);
  if (size === null) return detailsTexts.unknown;
  return isOnBaseDisk(details, checkpointId) ? detailsTexts.baseDisk : formats.size(size);
}

/** The switches of some adapters, each once. */
export function switchNames(adapters: readonly NetworkAdapter[]): ReactNode {
  if (adapters.length === 0) return detailsTexts.noAdapters;
  const names = [...new Set(adapters.map(({ switchName }) => switchName))];
  return names.map((name, index) => <span key={name ?? ''}>{index > 0 && ', '}{switchText(name)}</span>);
}

export function switchText(name: string | null): ReactNode {
  return told(name, (switchName) => (switchName === '' ? detailsTexts.notConnected : <VisibleName name={switchName} wraps />));
}
