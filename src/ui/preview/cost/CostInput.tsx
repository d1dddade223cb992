import { useEffect, useId, useRef, useState } from 'react';
import { readCost, type CostKey } from '../../../core/scenarios/cost/costSettings.ts';
import { changeCost } from '../../../state/scenarioActions.ts';
import { Prose } from '../../common/components/Prose.tsx';
import { useMessages } from '../../common/hooks/useMessages.ts';

interface CostInputProps {
  readonly name: CostKey;
  /** In the reader's form. */
  readonly text: string;
}

/** A key that begins a number. */
const DIGIT = /^[\d.,]$/;

/**
 * A number in a sentence: a button that becomes a field, with the digit that was typed or with all of the number
 * selected. Enter keeps what was typed, Escape does not.
 */
export function CostInput({ name, text }: CostInputProps) {
  const words = useMessages().preview;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const replaces = useRef(false);
  const editing = typed !== undefined;
  const value = editing ? readCost(name, typed) : undefined;
  const wrong = editing && value === undefined;
  useEffect(() => {
    if (editing && replaces.current) field.current?.select();
  }, [editing]);

  const finish = (keeps: boolean) => {
    if (keeps && value !== undefined) changeCost(name, value);
    setTyped(undefined);
  };
  const back = () => requestAnimationFrame(() => button.current?.focus());
  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        className="cost-number"
        aria-label={`${words.costNames[name]}: ${text}`}
        onClick={() => {
          replaces.current = true;
          setTyped(text);
        }}
        onKeyDown={(event) => {
          if (!DIGIT.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          replaces.current = false;
          setTyped(event.key);
        }}
      >
        {text}
      </button>
    );
  }
  return (
    <span className="cost-field">
      <input
        ref={field}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that was just pressed
        autoFocus
        value={typed}
        size={Math.max(4, typed.length)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={24}
        aria-label={words.costNames[name]}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': id } : {})}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => finish(true)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.stopPropagation();
          if (event.key === 'Escape' || (event.key === 'Enter' && !wrong)) {
            finish(event.key === 'Enter');
            back();
          }
        }}
      />
      {wrong && (
        <span className="cost-wrong" id={id} role="alert">
          <Prose text={words.costWrong[wrongKind(name)]} />
        </span>
      )}
    </span>
  );
}

function wrongKind(name: CostKey): 'number' | 'percent' | 'price' {
  if (name === 'failedPercent') return 'percent';
  return name === 'pricePerGb' ? 'price' : 'number';
}
