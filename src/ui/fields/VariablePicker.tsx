/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list box has no room for a glyph and takes the focus from the search */
import Popover, { type PopoverVirtualElement } from '@mui/material/Popover';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { PROPERTY_PATTERN, VARIABLES } from '../../core/catalog/catalog.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useMessages } from '../useMessages.ts';
import { useSearch } from '../catalog/useSearch.ts';
import './VariablePicker.css';

interface VariablePickerProps {
  readonly anchor: HTMLElement | PopoverVirtualElement;
  readonly onChoose: (name: string) => void;
  readonly onClose: () => void;
}

const PROPERTY = /^(?:\$?context\.)?authorizer\.([A-Za-z0-9_-]+)$/;

/**
 * The catalog in a small box, with search: arrows choose, Enter takes. `authorizer.name` gives a property, and the
 * pattern asks for it.
 */
export function VariablePicker({ anchor, onChoose, onClose }: VariablePickerProps) {
  const messages = useMessages();
  const words = messages.fields;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { hits, prepare } = useSearch(query);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const property = PROPERTY.exec(query.trim())?.[1];
  const asksForProperty = /\bauthorizer\.$/.test(query);
  const names = [
    ...(property === undefined ? [] : [`authorizer.${property}`]),
    ...(hits?.map(({ variable }) => variable.name) ?? VARIABLES.map(({ name }) => name)),
  ].filter(
    (name, i, all) =>
      (name !== PROPERTY_PATTERN || (property === undefined && !asksForProperty)) && all.indexOf(name) === i,
  );
  function take(name: string | undefined): void {
    if (name === undefined) return;
    if (name === PROPERTY_PATTERN) {
      // The placeholder must never reach a template: the property is typed behind what stands for it.
      setQuery('authorizer.');
      setAt(0);
      field.current?.focus();
      return;
    }
    onClose();
    onChoose(name);
  }
  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = (to + names.length) % Math.max(1, names.length);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(names[at]);
    }
  }
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { className: 'variable-picker', role: 'dialog', 'aria-label': words.search } }}
    >
      <input
        ref={field}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box was opened to search in it
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={names.length > 0 ? `${id}-${at}` : undefined}
        aria-label={words.search}
        aria-describedby={asksForProperty ? `${id}-property` : undefined}
        placeholder={words.search}
        value={query}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onFocus={prepare}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {asksForProperty && (
        <p id={`${id}-property`} className="picker-note">
          <b>{messages.catalog.propertyName}</b> <Prose text={messages.catalog.propertyRule} />
        </p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={words.search} className="picker-list">
        {names.map((name, i) => {
          const group = VARIABLES.find((variable) => variable.name === name)?.group ?? 'authorizer';
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
            <div
              key={name}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              data-group={group}
              onClick={() => take(name)}
            >
              <Glyph group={group} />
              <span className="mono">{name}</span>
            </div>
          );
        })}
      </div>
      {names.length === 0 && <p className="picker-none">{words.noMatch}</p>}
    </Popover>
  );
}
