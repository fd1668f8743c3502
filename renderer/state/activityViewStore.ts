import { create } from 'zustand';
import type { Guid } from '../../shared/domain/vm.ts';

/** Which records are listed. */
export type OutcomeFilter = 'all' | 'running' | 'done' | 'failed' | 'unknown';

export type ActivityWish = 'filter' | 'list';

interface ActivityViewState {
  readonly outcome: OutcomeFilter;
  readonly text: string;
  /** The record whose details are shown. */
  readonly selectedId: Guid | null;
  /** Where the focus is wanted once the view is on the screen; null: where it is. */
  readonly wish: ActivityWish | null;
}

/** How the Activity view is set up; kept apart from it so that it lasts while another view is shown. */
export const useActivityViewStore = create<ActivityViewState>()(() => ({ outcome: 'all', text: '', selectedId: null, wish: null }));

export function filterActivity(filter: Partial<Pick<ActivityViewState, 'outcome' | 'text'>>): void {
  useActivityViewStore.setState(filter);
}

/** null: done. */
export function wishOfActivity(wish: ActivityWish | null): void {
  useActivityViewStore.setState({ wish });
}

export function selectRecord(selectedId: Guid): void {
  useActivityViewStore.setState({ selectedId });
}

/** Selects a record and lets it be listed, whatever was filtered. */
export function revealRecord(selectedId: Guid): void {
  useActivityViewStore.setState({ selectedId, outcome: 'all', text: '' });
}
