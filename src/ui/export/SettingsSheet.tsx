import { useMessages } from '../common/hooks/useMessages.ts';
import { SettingCell } from './SettingCell.tsx';
import type { ExportInHand } from './useExported.ts';
import type { SettingsInUse } from './useSettingsInUse.ts';
import './SettingsSheet.css';

interface SettingsSheetProps {
  readonly inHand: ExportInHand;
  readonly inUse: SettingsInUse;
}

/** The settings that the chosen target and scope use, two in a row; nothing where they use none. */
export function SettingsSheet({ inHand, inUse }: SettingsSheetProps) {
  const words = useMessages().exportPanel;
  const { cells, references } = inUse;
  if (cells.length === 0) return null;
  return (
    <fieldset className="settings-sheet" aria-label={words.settingsLabel}>
      {cells.map(({ name, full }) => (
        <SettingCell
          key={name}
          name={name}
          full={full}
          settings={inHand.input.settings}
          references={references}
          isFound={inHand.exporter.found?.includes(name) ?? false}
          tool={inHand.exporter.references?.language.label}
        />
      ))}
    </fieldset>
  );
}
