import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import type { Intent } from '../../../shared/domain/operation.ts';
import type { Guid, Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { createSteps } from '../../commands/createCheckpoint.ts';
import { verdictsOn, type Verdict } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { createTexts, nextKindText } from '../../text/checkpointDialogs.ts';
import { otherRefusals } from '../../text/refusals.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { EffectPicture } from '../effects/EffectPicture.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { LeftOut } from './ResultMark.tsx';
import { SameNameNote, VmName } from './SameName.tsx';
import { StepNotices, StepState } from './StepResults.tsx';
import { useSteps, type StepResults } from './useSteps.ts';

const useStyles = makeStyles({
  list: { maxHeight: '38vh', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM },
});

const none: readonly Guid[] = [];

/** Creates a checkpoint of one machine, or of each of several by itself. */
export function CreateDialog({ vms }: { readonly vms: readonly [Vm, ...Vm[]] }) {
  const [vm] = vms;
  const isSeveral = vms.length > 1;
  const context = useCommandContext();
  const [typed, setTyped] = useState('');
  const { phase, results, keys: askedIds, begin } = useSteps();
  const name = typed === '' ? null : typed;
  const verdicts = verdictsOn('createCheckpoint', vms, context, { name });
  const possible = verdicts.flatMap((verdict) => (verdict.reason === null ? [verdict.vm] : []));
  const reason = possible.length > 0 ? null : reasonOfAll(verdicts);
  const create = () => begin(createSteps(possible, name), 'independent');

  return (
    <DialogFrame
      onClose={closeDialog} title={isSeveral ? createTexts.titleSeveral(vms.length) : createTexts.title(vm.name)}
      lead={isSeveral ? createTexts.leadSeveral : <WhatWillBe vm={vm} />}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel={false} vm={isSeveral ? null : vm}
          choices={[{ label: isSeveral ? createTexts.confirmSome(phase === 'deciding' ? possible.length : askedIds.length, vms.length) : createTexts.confirm, reason, onChoose: create }]}
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
      {isSeveral ? <Machines verdicts={verdicts} results={results} askedIds={askedIds} /> : <Picture vm={vm} name={name} checkpoints={context.checkpointsOf(vm.id)} />}
      <StepNotices results={results} nameOf={(key) => namedVm(vms, key)} />
    </DialogFrame>
  );
}

function namedVm(vms: readonly Vm[], id: Guid) {
  const vm = vms.length > 1 ? vms.find((one) => one.id === id) : undefined;
  return vm === undefined ? null : <VmName vm={vm} />;
}

/** One reason where all have the same, such as an impossible name. */
function reasonOfAll(verdicts: readonly Verdict[]): string {
  const [only, ...others] = new Set(verdicts.flatMap(({ reason }) => reason ?? []));
  return only !== undefined && others.length === 0 ? only : otherRefusals.onNone(verdicts.length);
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

function Machines({ verdicts, results, askedIds }: {
  readonly verdicts: readonly Verdict[]; readonly results: StepResults;
  /** Those it was asked for: what the rules would say now is not about them any more. */
  readonly askedIds: readonly Guid[];
}) {
  const styles = useStyles();
  const { machine, next, result } = createTexts.columns;
  return (
    <div className={styles.list} tabIndex={0} role="group" aria-label={createTexts.machines}>
      <PlainTable
        name={createTexts.machines} columns={[{ title: machine }, { title: next }, ...(askedIds.length > 0 ? [{ title: result, isTight: true }] : [])]}
        rows={verdicts.map(({ vm, reason }) => {
          const isAsked = askedIds.includes(vm.id);
          return {
            key: vm.id,
            cells: [
              <VmName key="name" vm={vm} />,
              isAsked || reason === null ? nextKindText(vm.state, vm.checkpointType).short : <LeftOut key="reason" reason={reason} />,
              isAsked ? <StepState key="result" result={results[vm.id]} /> : null,
            ],
          };
        })}
      />
    </div>
  );
}
