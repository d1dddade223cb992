import { useId } from 'react';
import { Icon } from '../parts/Icon.tsx';

interface SelectCellProps {
  readonly label: string;
  readonly full: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A setting with a few possible values. The browser's own list: it costs nothing and suits every device. */
export function SelectCell({ label, full, value, options, onChange }: SelectCellProps) {
  const id = useId();
  return (
    <div className={full ? 'setting-cell full' : 'setting-cell'}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
