import { create } from 'zustand';

export const vmTabs = ['summary', 'memory', 'disks', 'network', 'services'] as const;
export type DetailsTab = (typeof vmTabs)[number];
export const checkpointTabs = ['summary', 'disks', 'network'] as const satisfies readonly DetailsTab[];

/** The tab a person chose; it stays when the selection goes to something else that has it. */
export const useDetailsTabStore = create<{ readonly chosen: DetailsTab }>()(() => ({ chosen: 'summary' }));

export function chooseTab(chosen: DetailsTab): void {
  useDetailsTabStore.setState({ chosen });
}
