import { useId } from 'react';
import { LOG_LEVELS, type SettingKey, type Settings } from '../../core/export/exporter.ts';
import type { References } from '../../core/export/origin.ts';
import { KEEP_FOREVER, RETENTION_DAYS } from '../../core/export/settings.ts';
import type { Text } from '../../core/text.ts';
import { changeSetting } from '../../state/exportActions.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { TextCell } from './TextCell.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { SettingBox } from './SettingBox.tsx';

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

interface SelectCellProps {
  readonly name: SettingKey;
  readonly label: string;
  readonly full: boolean;
  readonly value: string;
  /** `detail` explains a choice in the list; the cell shows the label alone. */
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  readonly onChange: (value: string) => void;
}

/** A setting with a few possible values. The browser's own list: it costs nothing and suits every device. */
function SelectCell({ name, label, full, value, options, onChange }: SelectCellProps) {
  const id = useId();
  return (
    <SettingBox name={name} full={full}>
      <label htmlFor={id}>{label}</label>
      <span className="setting-value ellipsis" aria-hidden="true">
        {options.find((option) => option.value === value)?.label}
      </span>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(({ detail, ...option }) => (
          <option key={option.value} value={option.value}>
            {detail === undefined ? option.label : `${option.label}: ${detail}`}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </SettingBox>
  );
}
