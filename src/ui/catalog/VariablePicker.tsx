/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list box has no room for a glyph and takes the focus from the search */
import Popover, { type PopoverVirtualElement } from '@mui/material/Popover';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { PROPERTY_PATTERN } from '../../core/catalog/catalog.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { useSearch } from './useSearch.ts';
import { askedProperty, isExactName, namesFor } from './pickerNames.ts';
import './VariablePicker.css';

interface VariablePickerProps {
  readonly anchor: HTMLElement | PopoverVirtualElement;
  readonly onChoose: (name: string) => void;
  /** Takes what was typed as text; without it only variables can be chosen. */
  readonly onText?: ((text: string) => void) | undefined;
  readonly onClose: () => void;
  /** What else can be chosen; it stands before the variables until something is typed. */
  readonly others?: readonly OtherChoice[];
  /** The likeliest variables, which come first until something is typed. */
  readonly likely?: readonly string[];
}

interface OtherChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

const NONE: readonly never[] = [];

/**
 * The catalog in a small box, with search: arrows choose, Enter takes. `authorizer.name` gives a property, and the
 * pattern asks for it. Where text is taken, what was typed is the last choice.
 */
export function VariablePicker({
  anchor,
  onChoose,
  onText,
  onClose,
  others = NONE,
  likely = NONE,
}: VariablePickerProps) {
  const messages = useMessages();
  const { catalog } = useApi();
  const words = messages.fields;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(others.length);
  const { hits, prepare } = useSearch(query);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const asked = askedProperty(catalog, query);
  const isUntyped = query.trim() === '';
  const found = namesFor(
    catalog,
    asked,
    hits?.map(({ variable }) => variable.name),
  );
  const names = isUntyped ? [...new Set([...likely, ...found])] : found;
  const lead = isUntyped ? others : NONE;
  const text = onText && !asked && !isExactName(catalog, query) ? query.trim() : '';
  const count = lead.length + names.length + (text === '' ? 0 : 1);
  function take(index: number): void {
    const other = lead[index];
    const name = names[index - lead.length];
    if (other) {
      onClose();
      other.onChoose();
    } else if (name === PROPERTY_PATTERN) {
      // The placeholder must never reach a template: the property is typed after what stands for it.
      setQuery('authorizer.');
      setAt(0);
      field.current?.focus();
    } else if (name !== undefined) {
      onClose();
      onChoose(name);
    } else if (index < count) {
      onClose();
      onText?.(text);
    }
  }
  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = (to + count) % Math.max(1, count);
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(at);
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
        aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
        aria-label={words.search}
        aria-describedby={asked ? `${id}-property` : undefined}
        aria-invalid={asked?.isWrong}
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
      {asked && (
        <p id={`${id}-property`} className="picker-note">
          <b>{messages.catalog.propertyName}</b>{' '}
          <span className={asked.isWrong ? 'invalid' : ''}>
            <Prose text={messages.catalog.propertyRule} />
          </span>
        </p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={words.search} className="picker-list">
        {lead.map(({ label }, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
          <div
            key={label}
            id={`${id}-${i}`}
            role="option"
            className="picker-other"
            aria-selected={i === at}
            onClick={() => take(i)}
          >
            {label}
          </div>
        ))}
        {names.map((name, n) => {
          const i = lead.length + n;
          const group = catalog.variables.find((variable) => variable.name === name)?.group ?? 'authorizer';
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
            <div
              key={name}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              data-group={group}
              onClick={() => take(i)}
            >
              <Glyph group={group} />
              <span className="mono">{name}</span>
            </div>
          );
        })}
        {text !== '' && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
          <div
            id={`${id}-${count - 1}`}
            role="option"
            className="picker-text"
            aria-selected={at === count - 1}
            onClick={() => take(count - 1)}
          >
            <Icon name="plus" />
            <span>
              <Prose text={words.addText(text.replaceAll('`', "'"))} />
            </span>
          </div>
        )}
      </div>
      {count === 0 && !asked && <p className="picker-none">{words.noMatch}</p>}
    </Popover>
  );
}
