import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import { commandsOf } from '../../commands/commandList.ts';
import type { Command, CommandContext } from '../../commands/command.ts';
import { useCommandContext } from '../../commands/context.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { refusalText } from '../../text/refusals.ts';
import { lowered } from '../../text/sentence.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { windowTexts } from '../../text/window.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { CommandButton } from './CommandButton.tsx';
import { sharedReasons } from './sharedReasons.ts';

const useStyles = makeStyles({
  pane: {
    flexGrow: 1, minHeight: 0, overflowY: 'auto', paddingBlock: tokens.spacingVerticalM, paddingInline: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // What does not fit beside the name goes below it.
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', alignItems: 'baseline', paddingInline: '8px', marginBottom: '2px' },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '100%',
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  group: { marginBottom: tokens.spacingVerticalM },
  reason: {
    display: 'flex', gap: '8px', alignItems: 'center', paddingInline: '8px', marginBottom: '2px',
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  spinner: { width: '16px', flexShrink: 0 },
});

/** What can be done with the host, the selected VM and the selected checkpoint, as in Hyper-V Manager. */
export function ActionsPane() {
  const styles = useStyles();
  const context = useCommandContext();
  const hostName = useHostStore((state) => state.status?.host?.hostName) ?? windowTexts.host;
  const { vm, vms, checkpoints, checkpointIds } = context;
  const chosen = checkpoints.filter(({ id }) => checkpointIds.includes(id));
  const [checkpoint] = chosen;
  return (
    <aside aria-label={windowTexts.actions} className={styles.pane}>
      <Group title={hostName} commands={commandsOf('host')} context={context} />
      {vms.length > 0 && (
        <Group
          title={vm === null ? windowTexts.machines(vms.length) : <VisibleName name={vm.name} />}
          {...(vm === null ? {} : { note: lowered(vmStateText(vm.state, vm.stateNumber)) })}
          commands={commandsOf('vm', 'power')} context={context}
        />
      )}
      {checkpoint !== undefined && (
        <Group
          title={chosen.length > 1 ? windowTexts.checkpoints(chosen.length) : <VisibleName name={checkpoint.name} />}
          {...(chosen.length > 1 ? {} : { note: lowered(kindTexts[kindOf(checkpoint)]) })}
          commands={commandsOf('checkpoint')} context={context}
        />
      )}
      <Group title={windowTexts.show} commands={commandsOf('show')} context={context} />
    </aside>
  );
}

function Group({ title, note, commands, context }: {
  readonly title: ReactNode; readonly note?: string; readonly commands: readonly Command[]; readonly context: CommandContext;
}) {
  const styles = useStyles();
  const id = useId();
  const answers = commands.map((command) => ({ command, check: command.check(context) }));
  const shared = sharedReasons(answers.map(({ check }) => check));
  const busy = context.busyWith === null ? null : refusalText({ code: 'busyHere', operation: context.busyWith });
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {shared.map((reason, place) => (
        <div key={reason} className={styles.reason}>
          {reason === busy && <Spinner size="extra-tiny" className={styles.spinner} aria-hidden />}
          <span id={`${id}-${String(place)}`}>{reason}</span>
        </div>
      ))}
      {answers.map(({ command, check }) => {
        const place = check.allowed ? -1 : shared.indexOf(check.reason);
        return <CommandButton key={command.id} command={command} check={check} sharedReasonId={place === -1 ? null : `${id}-${String(place)}`} />;
      })}
    </section>
  );
}
