import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';

export interface Pane {
  readonly id: string;
  readonly content: ReactNode;
  /** As react-resizable-panels takes it: pixels as a number, or "40%". */
  readonly size: number | string;
  readonly minSize: number;
  /** Keeps its pixels when the window grows. */
  readonly isFixed?: boolean;
  /** What the splitter before this pane is called; absent for the first. */
  readonly splitterLabel?: string;
}

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke2,
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: `1px solid ${tokens.colorBrandStroke1}` },
  },
  beside: { width: '1px' },
  above: { height: '1px' },
  pane: { overflow: 'hidden', display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
});

/** Panes with splitters between them, which remember their place under `id`. */
export function SplitPanes({ id, orientation, panes }: {
  readonly id: string; readonly orientation: 'horizontal' | 'vertical'; readonly panes: readonly Pane[];
}) {
  const styles = useStyles();
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id, storage: window.localStorage, panelIds: panes.map((pane) => pane.id) });
  return (
    <Group id={id} orientation={orientation} onLayoutChanged={onLayoutChanged} {...(defaultLayout === undefined ? {} : { defaultLayout })}>
      {panes.map(({ id: paneId, content, size, minSize, isFixed, splitterLabel }) => (
        <Fragment key={paneId}>
          {splitterLabel !== undefined && (
            <Separator aria-label={splitterLabel} className={mergeClasses(styles.splitter, orientation === 'horizontal' ? styles.beside : styles.above)} />
          )}
          <Panel
            id={paneId} className={styles.pane} defaultSize={size} minSize={minSize}
            groupResizeBehavior={isFixed ? 'preserve-pixel-size' : 'preserve-relative-size'}
          >
            {content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
