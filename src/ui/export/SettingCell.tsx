import { useId } from 'react';
import type { References } from '../../core/export/origin.ts';
import type { Text } from '../../core/text.ts';
import { changeSetting } from '../../state/exportActions.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { isTyped, settingOf } from '../../core/settings/allSettings.ts';
import type { SettingKey, Settings } from '../../core/settings/settings.ts';
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
  const translate = useTranslate();
  const common = { label: translate(settingOf(name).label), full };
  if (isTyped(name))
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
  const offered = settingOf(name).choices?.(settings) ?? [];
  return (
    <SelectCell
      {...common}
      name={name}
      value={String(settings[name])}
      options={offered.map((choice) => ({
        value: String(choice.value),
        label: translate(choice.label),
        detail: choice.detail && translate(choice.detail),
      }))}
      onChange={(value) => {
        const chosen = offered.find((choice) => String(choice.value) === value);
        if (chosen) changeSetting(name, chosen.value);
      }}
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
