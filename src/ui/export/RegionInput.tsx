import useAutocomplete from '@mui/material/useAutocomplete';
import { useCallback, type InputHTMLAttributes } from 'react';
import { REGIONS, type Region } from '../../core/export/regions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { keepBeside } from './keepBeside.ts';
import './RegionInput.css';

interface RegionInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A Region, typed or chosen from a list that is searched by its code and its place, in both languages. */
export function RegionInput({ id, value, onValue, onBlur, ...rest }: RegionInputProps) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  const { getRootProps, getInputProps, getPopupIndicatorProps, getListboxProps, getOptionProps, ...list } =
    useAutocomplete<Region, false, true, true>({
      id,
      freeSolo: true,
      disableClearable: true,
      clearOnBlur: false,
      options: REGIONS,
      value,
      inputValue: value,
      getOptionLabel: (option) => (typeof option === 'string' ? option : option.code),
      isOptionEqualToValue: ({ code }) => code === value,
      filterOptions: (regions, { inputValue }) => regions.filter((region) => isMeant(region, inputValue)),
      onChange: (_, chosen) => onValue(typeof chosen === 'string' ? chosen : chosen.code),
      onInputChange: (_, typed, reason) => {
        if (reason === 'input') onValue(typed);
      },
    });
  const { anchorEl, popupOpen, setAnchorEl, groupedOptions } = list;
  const input = getInputProps();
  const found = groupedOptions.filter((option) => 'code' in option);
  const show = useCallback(
    (box: HTMLElement | null) => {
      const cell = anchorEl?.closest('.setting-cell');
      return box && cell ? keepBeside(box, cell) : undefined;
    },
    [anchorEl],
  );
  return (
    <span className="region-input" {...getRootProps()} ref={setAnchorEl}>
      <input
        {...rest}
        {...input}
        onBlur={(event) => {
          input.onBlur?.(event);
          onBlur?.(event);
        }}
      />
      <button type="button" className="region-open" {...getPopupIndicatorProps()} aria-label={words.regions}>
        <Icon name="down" />
      </button>
      {popupOpen && found.length > 0 && (
        // In the top layer, since what holds it clips.
        <div popover="manual" ref={show} className="region-box">
          <ul
            {...getListboxProps()}
            className="region-list"
            aria-label={words.regions}
            aria-labelledby={undefined}
          >
            {found.map((option, i) => {
              const { key, ...props } = getOptionProps({ option, index: i });
              return (
                <li {...props} key={key}>
                  <span>{option.code}</span>
                  <small>{translate(option.label)}</small>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </span>
  );
}

/** Every word of a query is in the code of the Region or in a name of its place. */
function isMeant({ code, label }: Region, query: string): boolean {
  const text = `${code} ${label.en} ${label.ko}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
