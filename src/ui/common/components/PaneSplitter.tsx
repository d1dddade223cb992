import { PANE_BOUNDS, type Panes } from '../../../state/panes.ts';
import { useStore } from '../../../state/store.ts';
import { resizePane } from '../../../state/viewActions.ts';
import { useMessages } from '../hooks/useMessages.ts';
import { Splitter } from './Splitter.tsx';

interface PaneSplitterProps {
  readonly pane: keyof Panes;
  readonly axis: 'x' | 'y';
  readonly direction: 1 | -1;
}

/** The splitter of one panel, whose size is a preference. */
export function PaneSplitter({ pane, axis, direction }: PaneSplitterProps) {
  const words = useMessages().app;
  const chosen = useStore((state) => state.preferences.panes[pane]);
  const { min, max, initial } = PANE_BOUNDS[pane];
  return (
    <Splitter
      label={words.splitters[pane]}
      axis={axis}
      value={Math.max(chosen, min)}
      min={min}
      max={max}
      direction={direction}
      onChange={(size) => resizePane(pane, size)}
      onReset={() => resizePane(pane, initial)}
    />
  );
}
