import { LOG_LEVELS, type SettingKey, type Settings } from '../../core/export/exporter.ts';
import type { References } from '../../core/export/origin.ts';
import { KEEP_FOREVER, RETENTION_DAYS } from '../../core/export/settings.ts';
import type { Text } from '../../core/text.ts';
import { changeSetting } from '../../state/exportActions.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { SelectCell } from './SelectCell.tsx';
import { TextCell } from './TextCell.tsx';

interface SettingCellProps {
  readonly name: SettingKey;
  readonly full: boolean;
  readonly settings: Settings;
  /** What the export prints in the place of values, from the code of a tool. */
  readonly references: References;
  readonly tool: Text | undefined;
  /** Whether the export asks AWS for it where it is empty. */
  readonly isFound: boolean;
}

/** One setting with the control that suits it. */
export function SettingCell({ name, full, settings, references, tool, isFound }: SettingCellProps) {
  const words = useMessages().exportPanel;
  const common = { name, label: words.settings[name], full };
  switch (name) {
    case 'retentionDays':
      return (
        <SelectCell
          {...common}
          value={String(settings.retentionDays)}
          options={[
            ...RETENTION_DAYS.map((days) => ({
              value: String(days),
              label: words.days(days),
            })),
            { value: String(KEEP_FOREVER), label: words.neverExpires },
          ]}
          onChange={(value) => changeSetting('retentionDays', Number(value))}
        />
      );
    case 'executionLogLevel':
      return (
        <SelectCell
          {...common}
          value={settings.executionLogLevel}
          options={LOG_LEVELS.map((level) => ({ value: level, ...words.logLevels[level] }))}
          onChange={(value) => changeSetting(name, LOG_LEVELS.find((level) => level === value) ?? 'OFF')}
        />
      );
    case 'dataTrace':
      return (
        <SwitchCell
          {...common}
          name={name}
          on={settings[name]}
          details={
            settings.executionLogLevel === 'OFF'
              ? { ...words.dataTraces, on: words.dataTraces.idle }
              : words.dataTraces
          }
        />
      );
    case 'detailedMetrics':
      return <SwitchCell {...common} name={name} on={settings[name]} details={words.metricsDetails} />;
    default:
      return (
        <TextCell
          {...common}
          name={name}
          value={settings[name]}
          references={references}
          tool={tool}
          isFound={isFound}
        />
      );
  }
}

interface SwitchCellProps {
  readonly name: 'dataTrace' | 'detailedMetrics';
  readonly label: string;
  readonly full: boolean;
  readonly on: boolean;
  /** What it means to have it on or off. */
  readonly details: { readonly on: string; readonly off: string };
}

function SwitchCell({ name, on, details, ...common }: SwitchCellProps) {
  const words = useMessages().exportPanel;
  return (
    <SelectCell
      {...common}
      name={name}
      value={on ? 'on' : 'off'}
      options={[
        { value: 'off', label: words.off, detail: details.off },
        { value: 'on', label: words.on, detail: details.on },
      ]}
      onChange={(value) => changeSetting(name, value === 'on')}
    />
  );
}
