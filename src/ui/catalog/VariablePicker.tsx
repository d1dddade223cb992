import Popover, { type PopoverVirtualElement } from '@mui/material/Popover';
import { useId, useRef, useState } from 'react';
import { PROPERTY_PATTERN } from '../../core/catalog/catalog.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { useSearchList } from '../common/components/useSearchList.ts';
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
  const { field: search, list, optionAt } = useSearchList({ count, at, onMove: setAt, onTake: take });
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
        {...search}
        aria-label={words.search}
        aria-describedby={asked ? `${id}-property` : undefined}
        aria-invalid={asked?.isWrong}
        placeholder={words.search}
        value={query}
        onFocus={prepare}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      {asked && (
        <p id={`${id}-property`} className="picker-note">
          <b>{messages.catalog.propertyName}</b>{' '}
          <span className={asked.isWrong ? 'invalid' : ''}>
            <Prose text={messages.catalog.propertyRule} />
          </span>
        </p>
      )}
      <div {...list} aria-label={words.search} className="picker-list">
        {lead.map(({ label }, i) => (
          <div {...optionAt(i)} key={label} className="picker-other" aria-selected={i === at}>
            {label}
          </div>
        ))}
        {names.map((name, n) => {
          const i = lead.length + n;
          const group = catalog.variables.find((variable) => variable.name === name)?.group ?? 'authorizer';
          return (
            <div {...optionAt(i)} key={name} aria-selected={i === at} data-group={group}>
              <Glyph group={group} />
              <span className="mono">{name}</span>
            </div>
          );
        })}
        {text !== '' && (
          <div {...optionAt(count - 1)} className="picker-text" aria-selected={at === count - 1}>
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
