import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Vm } from '../../../shared/domain/vm.ts';
import { forgetBatch } from '../../commands/batch.ts';
import { beginSettings, judgedChanges, type JudgedChange } from '../../commands/checkpointSettings.ts';
import { useCommandContext } from '../../commands/context.ts';
import { changesFor, untouched, type SettingsDraft } from '../../commands/settingIntents.ts';
import type { Batch } from '../../state/batchStore.ts';
import { closeDialog, useDialogStore } from '../../state/dialogStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { changeTexts, settingsTexts } from '../../text/settingsDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { ChangeSummary } from '../settings/ChangeSummary.tsx';
import { ChangeTable, type ChangeRow } from '../settings/ChangeTable.tsx';
import { GuestNote } from '../settings/GuestNote.tsx';
import { problemOf, SettingsForm } from '../settings/SettingsForm.tsx';
import { SettingsResults } from '../settings/SettingsResults.tsx';
import { useResultRows } from '../settings/useResultRows.ts';
import { BatchNotices } from './BatchResults.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { GoneNotice } from './GoneNotice.tsx';
import { SameNameNote } from './SameName.tsx';
import { useOwnBatch } from './useOwnBatch.ts';

const useStyles = makeStyles({
  // Stays in view whatever is scrolled: it is what the button does.
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, width: '100%', minWidth: 0 },
  changes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', gap: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
  tableOfOne: { maxHeight: 'min(300px, 25vh)' },
  table: { maxHeight: 'min(152px, 17vh)' },
});

/** Each setting is judged, sent and reported by itself. What is not touched stays as it is. */
export function SettingsDialog({ vms }: { readonly vms: readonly [Vm, ...Vm[]] }) {
  const [draft, setDraft] = useState(untouched);
  // Also when only one of several is left: the others are told of in the same place.
  const [isOfOne] = useState(vms.length === 1);
  // The button that led back is gone, so another one takes the focus.
  const [isBack, setIsBack] = useState(false);
  const batch = useOwnBatch();
  const results = useResultRows(batch);
  const forget = (): void => {
    if (batch !== null) forgetBatch(batch);
  };
  const goBack = (): void => {
    setIsBack(true);
    forget();
  };
  if (!isOfOne && batch !== null && results !== null) return <SettingsResults batch={batch} rows={results} count={vms.length} onBack={goBack} />;
  return <SettingsEditor vms={vms} isOfOne={isOfOne} isBack={isBack} batch={batch} results={results} draft={draft} onChange={(next) => {
    forget();
    setDraft(next);
  }} />;
}

function SettingsEditor({ vms, isOfOne, isBack, batch, results, draft, onChange }: {
  readonly vms: readonly [Vm, ...Vm[]]; readonly isOfOne: boolean; readonly isBack: boolean;
  readonly batch: Batch | null; readonly results: readonly ChangeRow[] | null;
  readonly draft: SettingsDraft; readonly onChange: (draft: SettingsDraft) => void;
}) {
  const styles = useStyles();
  const context = useCommandContext();
  const isRunning = useDialogStore((state) => state.isRunning);
  const changes = useMemo(() => judgedChanges(changesFor(draft, vms), context), [draft, vms, context]);
  const [vm] = vms;
  const save = (): void => {
    if (changes.length === 0) closeDialog();
    else beginSettings(changes, isOfOne);
  };
  return (
    <DialogFrame
      title={isOfOne ? settingsTexts.title(vm.name) : settingsTexts.titleMany(vms.length)}
      lead={isOfOne ? settingsTexts.lead : settingsTexts.leadMany} onClose={closeDialog}
      actions={(
        <div className={styles.actions}>
          {results !== null && <ChangeSummary rows={results} />}
          <Changes rows={results ?? changes.map((one) => plannedRow(one, isOfOne))} isOfOne={isOfOne} />
          <DialogButtons
            isRunning={isRunning} startsOnCancel={isBack} vm={isOfOne ? vm : null}
            choices={[{ label: dialogTexts.ok, reason: obstacleTo(changes, draft, isOfOne), onChoose: save }]}
            scripts={[{ title: null, steps: changes.filter(({ reason }) => reason === null).map(stepOf) }]}
          />
        </div>
      )}
    >
      {isOfOne && <SameNameNote vm={vm} />}
      <GoneNotice things={vms} />
      {batch !== null && <BatchNotices batch={batch} />}
      <SettingsForm vms={vms} draft={draft} context={context} isRunning={isRunning} onChange={onChange} />
      {isOfOne && <GuestNote vm={vm} checkpoints={context.checkpointsOf(vm.id)} />}
    </DialogFrame>
  );
}

function Changes({ rows, isOfOne }: { readonly rows: readonly ChangeRow[]; readonly isOfOne: boolean }) {
  const styles = useStyles();
  const possible = rows.filter(({ reason }) => reason === null);
  return (
    <section className={styles.changes}>
      <div className={styles.head}>
        <span className={styles.title}>{changeTexts.title}</span>
        {rows.length === 0 && <span className={styles.note}>{changeTexts.nothing}</span>}
        {!isOfOne && rows.length > 0 && (
          <span className={styles.note}>
            {changeTexts.summary(possible.length, new Set(possible.map(({ vm }) => vm.id)).size, rows.length - possible.length)}
          </span>
        )}
      </div>
      {rows.length > 0 && <ChangeTable rows={rows} isOfOne={isOfOne} className={isOfOne ? styles.tableOfOne : styles.table} />}
    </section>
  );
}

/** What cannot be done on one machine, or is a wrong input, keeps OK from being chosen; it is not left out. */
function plannedRow(change: JudgedChange, isOfOne: boolean): ChangeRow {
  const isInput = change.intent.kind === 'setCheckpointLocation' && problemOf(change.intent.path) !== null;
  return { ...change, reason: isOfOne || isInput ? null : change.reason, state: null, error: null };
}

/** Of one machine everything must be possible; of several those where it is not are left out, unless none is left. */
function obstacleTo(changes: readonly JudgedChange[], { location }: SettingsDraft, isOfOne: boolean): string | null {
  const problem = problemOf(location);
  if (problem !== null && changes.some(({ intent }) => intent.kind === 'setCheckpointLocation')) return problem;
  if (isOfOne) return changes.find(({ reason }) => reason !== null)?.reason ?? null;
  return changes.length > 0 && changes.every(({ reason }) => reason !== null) ? changeTexts.noneLeft : null;
}

function stepOf({ vm, intent }: JudgedChange) {
  return { vmId: vm.id, vmName: vm.name, checkpointName: null, intent };
}
