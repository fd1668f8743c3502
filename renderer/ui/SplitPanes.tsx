import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout, type PanelImperativeHandle } from 'react-resizable-panels';

export interface Pane {
  readonly id: string;
  readonly content: ReactNode;
  /** As react-resizable-panels takes it: pixels as a number, or "40%". Absent: what the others leave. */
  readonly size?: number | string;
  readonly minSize: number;
  /** Keeps its pixels when the window grows. */
  readonly isFixed?: boolean;
  /** What the splitter before this pane is called; absent for the first. */
  readonly splitterLabel?: string;
}

const useStyles = makeStyles({
  // One pixel to see; the package takes hold of ten round it.
  splitter: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke2,
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: `1px solid ${tokens.colorBrandStroke1}` },
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', ':focus-visible': { outline: '2px solid Highlight' } },
  },
  beside: { width: '1px' },
  above: { height: '1px' },
  pane: { overflow: 'hidden', display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
});

/**
 * Panes with splitters between them, which remember their place under `id`: by mouse, by arrow keys, back by a double-click.
 * When `resets` grows, all go back to their first sizes.
 */
export function SplitPanes({ id, orientation, panes, resets = 0 }: {
  readonly id: string; readonly orientation: 'horizontal' | 'vertical'; readonly panes: readonly Pane[]; readonly resets?: number;
}) {
  const styles = useStyles();
  // Shares of the whole, as the package keeps them, would let a pane that keeps its pixels grow and shrink with the next window.
  const isInPixels = panes.some(({ isFixed }) => isFixed);
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id, storage: window.localStorage, panelIds: panes.map((pane) => pane.id) });
  const { handles, firstSize, rememberPixels } = useSizes(id, panes, resets);
  return (
    <Group
      id={id} orientation={orientation} {...(defaultLayout === undefined || isInPixels ? {} : { defaultLayout })}
      onLayoutChanged={(...change) => {
        if (isInPixels) rememberPixels();
        else onLayoutChanged(...change);
      }}
    >
      {panes.map(({ id: paneId, content, minSize, isFixed, splitterLabel }) => (
        <Fragment key={paneId}>
          {splitterLabel !== undefined && (
            <Separator aria-label={splitterLabel} className={mergeClasses(styles.splitter, orientation === 'horizontal' ? styles.beside : styles.above)} />
          )}
          <Panel
            id={paneId} data-pane className={styles.pane} minSize={minSize} {...firstSize(paneId)}
            panelRef={(handle) => { if (handle !== null) handles.current.set(paneId, handle); }}
            groupResizeBehavior={isFixed ? 'preserve-pixel-size' : 'preserve-relative-size'}
          >
            {content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

/** Panes that were not on the screen when all were reset follow when they come back. */
const appliedResets = new Map<string, number>();

function useSizes(id: string, panes: readonly Pane[], resets: number) {
  const handles = useRef(new Map<string, PanelImperativeHandle>());
  const givenSizes = useRef(new Map(panes.map((pane) => [pane.id, pane.size])));
  const keyOf = (paneId: string) => `pixels:${id}:${paneId}`;
  const fixed = panes.filter(({ isFixed }) => isFixed);
  // Read once: to tell the package of another size later would move what a person has moved since.
  const [remembered] = useState(() => new Map(fixed.map((pane) => [pane.id, Number(localStorage.getItem(keyOf(pane.id)))])));
  useEffect(() => {
    if (resets === (appliedResets.get(id) ?? 0)) return;
    appliedResets.set(id, resets);
    for (const [paneId, size] of givenSizes.current) if (size !== undefined) handles.current.get(paneId)?.resize(size);
  }, [id, resets]);

  function firstSize(paneId: string): { readonly defaultSize?: number | string } {
    const pixels = remembered.get(paneId) ?? 0;
    const size = Number.isFinite(pixels) && pixels > 0 ? pixels : panes.find((pane) => pane.id === paneId)?.size;
    return size === undefined ? {} : { defaultSize: size };
  }

  function rememberPixels(): void {
    for (const { id: paneId } of fixed) {
      const pixels = handles.current.get(paneId)?.getSize().inPixels ?? 0;
      if (pixels > 0) localStorage.setItem(keyOf(paneId), String(Math.round(pixels)));
    }
  }

  return { handles, firstSize, rememberPixels };
}
