import { memo, useMemo, useState } from 'react';
import type { Exporter, Scope, Settings } from '../../core/export/exporter.ts';
import { findPlaceholders } from '../../core/export/notes.ts';
import { useStore } from '../../state/store.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { useMessages } from '../useMessages.ts';
import { Fold } from './Fold.tsx';
import { layCells, type CellPlace } from './layCells.ts';
import { SettingCell } from './SettingCell.tsx';
import './SettingsSheet.css';

interface SettingsSheetProps {
  readonly exporter: Exporter;
  readonly scope: Scope;
  readonly settings: Settings;
}

/** Fewer settings take too little room to be folded. */
const MANY = 5;

/** A window of this height has room for all settings beside the code, in pixels. */
const TALL = 800;

/** The settings that the chosen target and scope use, two in a row; nothing where they use none. Many of them fold. */
export const SettingsSheet = memo(function SettingsSheet({ exporter, scope, settings }: SettingsSheetProps) {
  const words = useMessages().exportPanel;
  const chosen = useStore((state) => state.preferences.settingsOpen);
  const [isTall] = useState(() => innerHeight >= TALL);
  const keys = useMemo(() => exporter.settingsFor(scope), [exporter, scope]);
  const cells = useMemo(() => layCells(keys), [keys]);
  if (cells.length === 0) return null;
  const sheet = <Sheet cells={cells} settings={settings} />;
  if (cells.length < MANY) return sheet;
  const missing = findPlaceholders(settings, keys).map((key) => words.settings[key]);
  return (
    <Fold
      label={words.settingsTitle}
      summary={
        missing.length > 0 ? (
          <span className="settings-missing">{words.fillIn(missing.join(', '))}</span>
        ) : (
          [settings.apiId, settings.stageName, settings.logGroupName].join(' · ')
        )
      }
      open={chosen ?? isTall}
      onToggle={(settingsOpen) => changePreferences({ settingsOpen })}
    >
      {sheet}
    </Fold>
  );
});

function Sheet({ cells, settings }: { readonly cells: readonly CellPlace[]; readonly settings: Settings }) {
  const words = useMessages().exportPanel;
  return (
    <fieldset className="settings-sheet" aria-label={words.settingsLabel}>
      {cells.map(({ name, full }) => (
        <SettingCell key={name} name={name} full={full} settings={settings} />
      ))}
    </fieldset>
  );
}
