import { memo, useMemo, useState } from 'react';
import type { Exporter, Scope, Settings } from '../../core/export/exporter.ts';
import type { Origin, References } from '../../core/export/origin.ts';
import { keptOf } from '../../core/export/references/keptOf.ts';
import { settingReference, withoutReferenced } from '../../core/export/references/settingReference.ts';
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
  readonly origin: Origin | undefined;
}

/** Fewer settings take too little room to be folded. */
const MANY = 5;

/** A window of this height has room for all settings beside the code, in pixels. */
const TALL = 800;

/** The settings that the chosen target and scope use, two in a row; nothing where they use none. Many of them fold. */
export const SettingsSheet = memo(function SettingsSheet({
  exporter,
  scope,
  settings,
  origin,
}: SettingsSheetProps) {
  const words = useMessages().exportPanel;
  const chosen = useStore((state) => state.preferences.settingsOpen);
  const [isTall] = useState(() => innerHeight >= TALL);
  const { references } = useMemo(
    () => keptOf(exporter.references, { scope, origin }),
    [exporter, scope, origin],
  );
  const keys = useMemo(() => exporter.settingsFor(scope, references), [exporter, scope, references]);
  const cells = useMemo(
    () => layCells(keys, (key) => settingReference(references, key) !== undefined),
    [keys, references],
  );
  if (cells.length === 0) return null;
  const sheet = <Sheet cells={cells} settings={settings} exporter={exporter} references={references} />;
  if (cells.length < MANY) return sheet;
  const missing = findPlaceholders(settings, withoutReferenced(keys, references))
    .filter((key) => !exporter.found?.includes(key))
    .map((key) => words.settings[key]);
  return (
    <Fold
      label={words.settingsTitle}
      summary={
        missing.length > 0 ? (
          <span className="settings-missing">{words.fillIn(missing.join(', '))}</span>
        ) : (
          (['apiId', 'stageName', 'logGroupName'] as const)
            .map((key) => settingReference(references, key) ?? settings[key])
            .join(' · ')
        )
      }
      open={chosen ?? isTall}
      onToggle={(settingsOpen) => changePreferences({ settingsOpen })}
    >
      {sheet}
    </Fold>
  );
});

interface SheetProps extends Pick<SettingsSheetProps, 'exporter' | 'settings'> {
  readonly cells: readonly CellPlace[];
  readonly references: References;
}

function Sheet({ cells, settings, exporter, references }: SheetProps) {
  const words = useMessages().exportPanel;
  return (
    <fieldset className="settings-sheet" aria-label={words.settingsLabel}>
      {cells.map(({ name, full }) => (
        <SettingCell
          key={name}
          name={name}
          full={full}
          settings={settings}
          references={references}
          tool={exporter.references?.language.label}
        />
      ))}
    </fieldset>
  );
}
