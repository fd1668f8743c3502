import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout, type Layout, type PanelImperativeHandle } from 'react-resizable-panels';

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
  const group = useRef<HTMLDivElement>(null);
  const { handles, rememberPixels } = useSizes(id, panes, resets);
  return (
    <Group
      id={id} orientation={orientation} {...(defaultLayout === undefined || isInPixels ? {} : { defaultLayout })}
      elementRef={group}
      onLayoutChanged={(layout, meta) => {
        if (!isInPixels) onLayoutChanged(layout, meta);
        // Of what a person moved; what a window's size moved is not wanted in the next window.
        else if (meta.isUserInteraction) rememberPixels(layout, group.current?.offsetWidth ?? 0);
      }}
    >
      {panes.map(({ id: paneId, content, size, minSize, isFixed, splitterLabel }) => (
        <Fragment key={paneId}>
          {splitterLabel !== undefined && (
            <Separator aria-label={splitterLabel} className={mergeClasses(styles.splitter, orientation === 'horizontal' ? styles.beside : styles.above)} />
          )}
          <Panel
            id={paneId} data-pane className={styles.pane} minSize={minSize} {...(size === undefined ? {} : { defaultSize: size })}
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

function keyOf(id: string, paneId: string): string {
  return `pixels:${id}:${paneId}`;
}

function useSizes(id: string, panes: readonly Pane[], resets: number) {
  const handles = useRef(new Map<string, PanelImperativeHandle>());
  const givenSizes = useRef(new Map(panes.map((pane) => [pane.id, pane.size])));
  const fixed = useRef(panes.filter(({ isFixed }) => isFixed).map((pane) => pane.id));
  useLayoutEffect(() => {
    for (const paneId of fixed.current) {
      const pixels = Number(localStorage.getItem(keyOf(id, paneId)));
      if (Number.isFinite(pixels) && pixels > 0) handles.current.get(paneId)?.resize(pixels);
    }
  }, [id]);
  useEffect(() => {
    if (resets === (appliedResets.get(id) ?? 0)) return;
    appliedResets.set(id, resets);
    for (const paneId of givenSizes.current.keys()) localStorage.removeItem(keyOf(id, paneId));
    for (const [paneId, size] of givenSizes.current) if (size !== undefined) handles.current.get(paneId)?.resize(size);
  }, [id, resets]);

  /** `layout` in percent of `width`. */
  function rememberPixels(layout: Layout, width: number): void {
    for (const paneId of fixed.current) {
      const pixels = Math.round(((layout[paneId] ?? 0) / 100) * width);
      if (pixels > 0) localStorage.setItem(keyOf(id, paneId), String(pixels));
    }
  }

  return { handles, rememberPixels };
}
