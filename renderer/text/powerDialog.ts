import type { PowerOperationKind } from '../../shared/domain/operation.ts';
import { named, say, type Sentence } from './sentence.ts';

interface PowerDialogText {
  readonly title: (vm: string) => Sentence;
  readonly confirm: string;
  /** The title, and the button that does it, for several. `what`: "3 machines". */
  readonly many: (what: string) => string;
  /** What it may cost; null: nothing. */
  readonly warning: string | null;
}

export const powerDialogTexts: Readonly<Record<PowerOperationKind, PowerDialogText>> = {
  start: { title: (vm) => say`Start ${named(vm)}`, confirm: 'Start', many: (what) => `Start ${what}`, warning: null },
  shutDown: {
    title: (vm) => say`Shut down ${named(vm)}`,
    confirm: 'Shut down',
    many: (what) => `Shut down ${what}`,
    warning: 'The guest is asked to shut down, as if somebody signed in to it chose Shut down. Whoever works with it loses the connection.',
  },
  turnOff: {
    title: (vm) => say`Turn off ${named(vm)}`,
    confirm: 'Turn off',
    many: (what) => `Turn off ${what}`,
    warning: 'Like pulling the plug: the guest is not asked, and what it has not written to disk is lost.',
  },
  save: { title: (vm) => say`Save ${named(vm)}`, confirm: 'Save', many: (what) => `Save ${what}`, warning: null },
  deleteSavedState: {
    title: (vm) => say`Delete the saved state of ${named(vm)}`,
    confirm: 'Delete saved state',
    many: (what) => `Delete the saved state of ${what}`,
    warning: 'The memory that was saved is lost. At the next start the guest begins as after a power cut.',
  },
  pause: { title: (vm) => say`Pause ${named(vm)}`, confirm: 'Pause', many: (what) => `Pause ${what}`, warning: null },
  resume: { title: (vm) => say`Resume ${named(vm)}`, confirm: 'Resume', many: (what) => `Resume ${what}`, warning: null },
  reset: {
    title: (vm) => say`Reset ${named(vm)}`,
    confirm: 'Reset',
    many: (what) => `Reset ${what}`,
    warning: 'Like pressing the reset button: the guest is not asked, and what it has not written to disk is lost.',
  },
};

export const powerTexts = {
  list: 'Machines',
  leftOut: (reason: string): string => `Left out: ${reason}`,
  /** Why it is not offered at once: the guest may still be at work. */
  deaf: (count: number): string => (
    count === 1 ? 'One guest could not be asked. Turning its machine off asks first.' : `${String(count)} guests could not be asked. Turning their machines off asks first.`
  ),
} as const;
