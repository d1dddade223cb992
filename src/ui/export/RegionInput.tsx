import useAutocomplete from '@mui/material/useAutocomplete';
import { useCallback, type InputHTMLAttributes } from 'react';
import { REGIONS, type Region } from '../../core/settings/regions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { closestPart } from '../common/browser/parts.ts';
import './RegionInput.css';

interface RegionInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A Region, typed or chosen from a list that is searched by its code and its place, in both languages. */
export function RegionInput({ id, value, onValue, onFocus, onBlur, ...rest }: RegionInputProps) {
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
      const cell = closestPart(anchorEl, 'setting-cell');
      return box && cell ? keepBeside(box, cell) : undefined;
    },
    [anchorEl],
  );
  return (
    <span className="region-input" {...getRootProps()} ref={setAnchorEl}>
      <input
        {...rest}
        {...input}
        onFocus={(event) => {
          input.onFocus?.(event);
          onFocus?.(event);
        }}
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

/** Of what is shown, in pixels; as in the styles of the list. */
const WIDTH = 260;
const HEIGHT = 320;

/** Below what it belongs to, or above where there is more room. */
function place(box: HTMLElement, anchor: Element): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const below = innerHeight - bottom;
  const isAbove = below < 200 && top > below;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - WIDTH - 8))}px`;
  box.style.maxHeight = `${Math.max(0, Math.min(HEIGHT, (isAbove ? top : below) - 16))}px`;
  box.style.top = isAbove ? 'auto' : `${bottom + 4}px`;
  box.style.bottom = isAbove ? `${innerHeight - top + 4}px` : 'auto';
}

/**
 * Shows a popover beside what it belongs to and keeps it there, whatever scrolls or changes its size; out of sight
 * where that is. Returns what ends this.
 */
function keepBeside(box: HTMLElement, anchor: Element): () => void {
  const ending = new AbortController();
  const follow = () => place(box, anchor);
  const options = { capture: true, passive: true, signal: ending.signal };
  addEventListener('scroll', follow, options);
  addEventListener('resize', follow, options);
  const sight = new IntersectionObserver(([entry]) => {
    box.hidden = entry?.isIntersecting === false;
  });
  sight.observe(anchor);
  box.showPopover();
  follow();
  return () => {
    ending.abort();
    sight.disconnect();
  };
}
