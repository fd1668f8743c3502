import type { PowerOperationKind } from '../../shared/domain/operation.ts';
import { named, say, type Sentence } from './sentence.ts';

interface PowerDialogText {
  readonly title: (vm: string) => Sentence;
  readonly confirm: string;
  /** What it may cost; null: nothing. */
  readonly warning: string | null;
}

export const powerDialogTexts: Readonly<Record<PowerOperationKind, PowerDialogText>> = {
  start: { title: (vm) => say`Start ${named(vm)}`, confirm: 'Start', warning: null },
  shutDown: {
    title: (vm) => say`Shut down ${named(vm)}`,
    confirm: 'Shut down',
    warning: 'The guest is asked to shut down, as from its own menu. Whoever works with it loses the connection.',
  },
  turnOff: {
    title: (vm) => say`Turn off ${named(vm)}`,
    confirm: 'Turn off',
    warning: 'Like pulling the plug: the guest is not asked, and what it has not written to disk is lost.',
  },
  save: { title: (vm) => say`Save ${named(vm)}`, confirm: 'Save', warning: null },
  deleteSavedState: {
    title: (vm) => say`Delete the saved state of ${named(vm)}`,
    confirm: 'Delete saved state',
    warning: 'The memory that was saved is lost. At the next start the guest begins as after a power cut.',
  },
  pause: { title: (vm) => say`Pause ${named(vm)}`, confirm: 'Pause', warning: null },
  resume: { title: (vm) => say`Resume ${named(vm)}`, confirm: 'Resume', warning: null },
  reset: {
    title: (vm) => say`Reset ${named(vm)}`,
    confirm: 'Reset',
    warning: 'Like pressing the reset button: the guest is not asked, and what it has not written to disk is lost.',
  },
};
