import { useId } from 'react';
import type { SettingKey } from '../../core/export/exporter.ts';
import { Icon } from '../common/components/Icon.tsx';
import { SettingBox } from './SettingBox.tsx';

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
export function SelectCell({ name, label, full, value, options, onChange }: SelectCellProps) {
  const id = useId();
  return (
    <SettingBox name={name} full={full}>
      <label htmlFor={id}>{label}</label>
      <span className="setting-value" aria-hidden="true">
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
