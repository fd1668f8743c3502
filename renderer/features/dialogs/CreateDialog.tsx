import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import type { Intent } from '../../../shared/domain/operation.ts';
import { isLastCheckpoint, maximumCheckpoints } from '../../../shared/domain/rules.ts';
import type { Guid, Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runBatch } from '../../commands/batch.ts';
import { createSteps } from '../../commands/createCheckpoint.ts';
import { verdictsOn, type Verdict } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { createTexts, nextKindText } from '../../text/checkpointDialogs.ts';
import { otherRefusals } from '../../text/refusals.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { EffectPicture } from '../effects/EffectPicture.tsx';
import { BatchResults, OneResult, stopChoices } from './BatchResults.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { useGone } from './goneContext.ts';
import { GoneNotice } from './GoneNotice.tsx';
import { LeftOut } from './ResultMark.tsx';
import { SameNameNote, VmName } from './SameName.tsx';
import { useOwnBatch, usePhase } from './useOwnBatch.ts';

const useStyles = makeStyles({
  list: { maxHeight: '38vh', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM },
});

const none: readonly Guid[] = [];

/** Creates a checkpoint of one machine, or of each of several by itself. */
export function CreateDialog({ vms }: { readonly vms: readonly [Vm, ...Vm[]] }) {
  const [vm] = vms;
  // Also when only one of several is left.
  const [isSeveral] = useState(vms.length > 1);
  const context = useCommandContext();
  const [typed, setTyped] = useState('');
  const phase = usePhase();
  const batch = useOwnBatch();
  const name = typed === '' ? null : typed;
  const verdicts = verdictsOn('createCheckpoint', vms, context, { name });
  const possible = verdicts.flatMap((verdict) => (verdict.reason === null ? [verdict.vm] : []));
  const gone = useGone();
  const reason = gone ?? (possible.length > 0 ? null : reasonOfAll(verdicts));
  const isLast = ({ id }: Vm) => isLastCheckpoint(context.checkpointsOf(id).length);
  const create = () => void runBatch({
    steps: createSteps(possible, name),
    leftOut: verdicts.flatMap(({ vm: one, reason: why }) => (why === null ? [] : { key: one.id, vm: one, intent: { kind: 'createCheckpoint', name }, reason: why })),
    order: 'besideEachOther', closesWhenWell: true, isRepeatable: false,
  });

  return (
    <DialogFrame
      onClose={closeDialog} title={isSeveral ? createTexts.titleSeveral(vms.length) : createTexts.title(vm.name)}
      lead={isSeveral ? createTexts.leadSeveral : <WhatWillBe vm={vm} />}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel={false} vm={isSeveral ? null : vm}
          choices={[{ label: isSeveral ? createTexts.confirmSome(phase === 'running' ? (batch?.steps.length ?? 0) : possible.length, vms.length) : createTexts.confirm, reason, onChoose: create }]}
          runningChoices={stopChoices(batch)}
          scripts={[{ title: null, steps: possible.map((one) => ({ vmId: one.id, vmName: one.name, checkpointName: null, intent: { kind: 'createCheckpoint', name } })) }]}
        />
      )}
    >
      {phase !== 'over' && (
        <Field label={createTexts.name} hint={isSeveral ? createTexts.nameHintSeveral : createTexts.nameHint}>
          <Input
            value={typed} onChange={(_, { value }) => setTyped(value)}
            onKeyDown={({ key }) => { if (key === 'Enter' && reason === null) create(); }}
          />
        </Field>
      )}
      {batch === null && gone === null && !isSeveral && isLast(vm) && <Notice tone="plain">{createTexts.lastOf(maximumCheckpoints)}</Notice>}
      {isSeveral && <GoneNotice things={vms} />}
      {isSeveral && (batch === null ? <Machines verdicts={verdicts} isLast={isLast} /> : <BatchResults batch={batch} nameOf={({ vm: one }) => <VmName vm={one} />} />)}
      {!isSeveral && gone === null && <Picture vm={vm} name={name} checkpoints={context.checkpointsOf(vm.id)} />}
      {!isSeveral && <OneResult batch={batch} />}
    </DialogFrame>
  );
}

/** One reason where all have the same, such as an impossible name. */
function reasonOfAll(verdicts: readonly Verdict[]): string {
  const [only, ...others] = new Set(verdicts.flatMap(({ reason }) => reason ?? []));
  return only !== undefined && others.length === 0 ? only : otherRefusals.onNone(verdicts.length);
}

function nextOf({ state, checkpointType }: Vm, isLast: boolean): string {
  const { short } = nextKindText(state, checkpointType);
  return isLast ? `${short}; ${createTexts.lastShort(maximumCheckpoints)}` : short;
}

function WhatWillBe({ vm }: { readonly vm: Vm }) {
  const { whatItIs, whenApplied } = nextKindText(vm.state, vm.checkpointType);
  return (
    <>
      <SameNameNote vm={vm} />
      <div>{whatItIs} {whenApplied}</div>
    </>
  );
}

function Picture({ vm, name, checkpoints }: { readonly vm: Vm; readonly name: string | null; readonly checkpoints: readonly Checkpoint[] }) {
  const view = useMemo(() => ({ vm, checkpoints }), [vm, checkpoints]);
  const effect = useMemo(() => {
    const intent: Intent = { kind: 'createCheckpoint', name };
    return predict(intent, vm, checkpoints);
  }, [vm, checkpoints, name]);
  return effect && <EffectPicture view={view} effect={effect} chosenIds={none} stateAfter={effect.vmStateAfter} />;
}

function Machines({ verdicts, isLast }: { readonly verdicts: readonly Verdict[]; readonly isLast: (vm: Vm) => boolean }) {
  const styles = useStyles();
  const { machine, next } = createTexts.columns;
  return (
    <div className={styles.list} tabIndex={0} role="group" aria-label={createTexts.machines}>
      <PlainTable
        name={createTexts.machines} columns={[{ title: machine }, { title: next }]}
        rows={verdicts.map(({ vm, reason }) => ({
          key: vm.id,
          cells: [
            <VmName key="name" vm={vm} />,
            reason === null ? nextOf(vm, isLast(vm)) : <LeftOut key="reason" reason={reason} />,
          ],
        }))}
      />
    </div>
  );
}
