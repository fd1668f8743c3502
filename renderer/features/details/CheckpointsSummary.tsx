import { sizeOfCheckpoints } from '../../../shared/domain/figures.ts';
import { compareInstants, instantOf } from '../../../shared/domain/instant.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { formats } from '../../text/format.ts';
import { FactList } from '../../ui/FactList.tsx';
import { fromDetails } from './told.tsx';

const { several: labels } = detailsTexts;

/** What several checkpoints come to together. */
export function CheckpointsSummary({ nodes, state }: { readonly nodes: readonly CheckpointNode[]; readonly state: DetailsState }) {
  const times = nodes.map(({ checkpoint }) => checkpoint.createdAt).toSorted((a, b) => compareInstants(instantOf(a), instantOf(b)));
  const withMemory = nodes.filter(({ checkpoint }) => checkpoint.hasMemory === true).length;
  return (
    <FactList
      facts={[
        { label: labels.size, value: fromDetails(state, (details) => sizeText(details, nodes)) },
        { label: labels.withMemory, value: labels.withMemoryOf(formats.count(withMemory), formats.count(nodes.length)) },
        { label: labels.oldest, value: formats.dateTime(times[0] ?? '') },
        { label: labels.newest, value: formats.dateTime(times.at(-1) ?? '') },
      ]}
    />
  );
}

function sizeText(details: VmDetails, nodes: readonly CheckpointNode[]): string {
  const { bytes, unknownCount } = sizeOfCheckpoints(details, [...new Set(nodes.map(({ checkpoint }) => checkpoint.id))]);
  if (unknownCount === 0) return formats.size(bytes);
  return unknownCount === nodes.length ? detailsTexts.unknown : labels.atLeast(formats.size(bytes), formats.count(unknownCount));
}
