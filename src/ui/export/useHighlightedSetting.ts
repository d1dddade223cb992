import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { SettingKey } from '../../core/settings/settings.ts';
import { settingLines } from '../../core/export/settingLines.ts';
import { useStore } from '../../state/store.ts';
import { linkSetting } from '../../state/viewActions.ts';
import type { HighlightedSetting } from '../common/code/CodeBlock.tsx';
import type { ExportInHand } from './useExported.ts';

/** How long the lines of a setting that was changed stay lit, in milliseconds. */
const LIT = 1200;

const NONE: readonly number[] = [];

/** The lines of the setting that was changed, or is pointed at, and the way back from a line to its setting. */
export function useHighlightedSetting({ exporter, input, exported }: ExportInHand): HighlightedSetting {
  const linked = useStore((state) => state.linkedSetting);
  const key = linked?.key;
  const { settings } = input;
  const last = useRef(settings);

  useEffect(() => {
    const keys = exporter.settingsFor(input.scope);
    const changed = keys.find((each) => last.current[each] !== settings[each]);
    last.current = settings;
    if (changed === undefined) return undefined;
    linkSetting(changed, true);
    const timer = setTimeout(() => {
      if (useStore.getState().linkedSetting?.changed) linkSetting(undefined);
    }, LIT);
    return () => clearTimeout(timer);
  }, [exporter, input.scope, settings]);

  const lines = useMemo(
    () => (key === undefined || exported.refused ? NONE : settingLines(exporter, input, key)),
    [exporter, input, exported, key],
  );

  const pointAt = useCallback(
    (line: number | undefined) => {
      const has = (key: SettingKey) =>
        line !== undefined && settingLines(exporter, input, key).includes(line);
      linkSetting(exporter.settingsFor(input.scope).find(has));
    },
    [exporter, input],
  );
  return { lines, changed: linked?.changed ?? false, pointAt };
}
