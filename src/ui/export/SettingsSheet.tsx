import { memo, useMemo } from 'react';
import type { Exporter, Scope, Settings } from '../../core/export/exporter.ts';
import { useMessages } from '../useMessages.ts';
import { layCells } from './layCells.ts';
import { SettingCell } from './SettingCell.tsx';
import './SettingsSheet.css';

interface SettingsSheetProps {
  readonly exporter: Exporter;
  readonly scope: Scope;
  readonly settings: Settings;
}

/** The settings that the chosen target and scope use, two in a row; nothing where they use none. */
export const SettingsSheet = memo(function SettingsSheet({ exporter, scope, settings }: SettingsSheetProps) {
  const words = useMessages().exportPanel;
  const cells = useMemo(() => layCells(exporter.settingsFor(scope)), [exporter, scope]);
  if (cells.length === 0) return null;
  return (
    <fieldset className="settings-sheet" aria-label={words.settingsLabel}>
      {cells.map(({ name, full }) => (
        <SettingCell key={name} name={name} full={full} settings={settings} />
      ))}
    </fieldset>
  );
});
