import { makeStyles } from '@fluentui/react-components';
import type { Vm } from '../../../shared/domain/vm.ts';
import { checkPath } from '../../../shared/domain/checkpointPath.ts';
import type { CommandContext } from '../../commands/command.ts';
import { verdictsOn } from '../../commands/rules.ts';
import type { SettingsDraft } from '../../commands/settingIntents.ts';
import { refusalText } from '../../text/refusals.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { AutomaticChoice } from './AutomaticChoice.tsx';
import { CheckpointTypeChoice } from './CheckpointTypeChoice.tsx';
import { LocationChoice } from './LocationChoice.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', flexShrink: 0 },
});

/** The settings of one machine or of several, each judged by itself. */
export function SettingsForm({ vms, draft, context, isRunning, onChange }: {
  readonly vms: readonly Vm[]; readonly draft: SettingsDraft; readonly context: CommandContext; readonly isRunning: boolean;
  readonly onChange: (draft: SettingsDraft) => void;
}) {
  const styles = useStyles();
  const type = obstacleTo('setCheckpointType', vms, context);
  const automatic = obstacleTo('setAutomaticCheckpoints', vms, context);
  return (
    <div className={styles.form}>
      <CheckpointTypeChoice
        types={vms.map(({ checkpointType }) => checkpointType)} chosen={draft.checkpointType}
        isDisabled={isRunning || type.isForAll} reason={type.reason}
        onChange={(checkpointType) => onChange({ ...draft, checkpointType })}
      />
      <AutomaticChoice
        values={vms.map(({ automaticCheckpointsEnabled }) => automaticCheckpointsEnabled)} chosen={draft.automaticCheckpoints}
        isDisabled={isRunning || automatic.isForAll} reason={automatic.reason}
        onChange={(automaticCheckpoints) => onChange({ ...draft, automaticCheckpoints })}
      />
      <LocationChoice
        folders={vms.map(({ checkpointFileLocation }) => checkpointFileLocation)} chosen={draft.location} isDisabled={isRunning}
        reason={obstacleToLocation(vms, context)} problem={problemOf(draft.location)}
        onChange={(location) => onChange({ ...draft, location })}
      />
    </div>
  );
}

/** What is wrong with a folder, whatever machine it is for. */
export function problemOf(location: string | null): string | null {
  const refusal = location === null ? null : checkPath(location);
  return refusal === null ? null : refusalText(refusal);
}

/** Why a setting cannot be changed, on all machines or on some of them. */
function obstacleTo(kind: 'setCheckpointType' | 'setAutomaticCheckpoints', vms: readonly Vm[], context: CommandContext) {
  const reasons = verdictsOn(kind, vms, context).flatMap(({ reason }) => reason ?? []);
  const [first = null] = reasons;
  const isForAll = reasons.length === vms.length;
  return { isForAll, reason: isForAll || first === null ? first : settingsTexts.partly(reasons.length, vms.length) };
}

/** One folder for all: it can be set only where every machine may have another. */
function obstacleToLocation(vms: readonly Vm[], context: CommandContext): string | null {
  const reasons = verdictsOn('setCheckpointLocation', vms, context).flatMap(({ reason }) => reason ?? []);
  const withCheckpoints = vms.filter(({ id }) => context.checkpointsOf(id).length > 0).length;
  if (vms.length > 1 && withCheckpoints > 0) return settingsTexts.locationWithCheckpoints(withCheckpoints, vms.length);
  return reasons[0] ?? null;
}
