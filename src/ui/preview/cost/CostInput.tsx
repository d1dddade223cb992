import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { readCost, type CostKey } from '../../../core/scenarios/cost/costSettings.ts';
import { changeCost } from '../../../state/scenarioActions.ts';
import { useInlineEdit } from '../../common/components/useInlineEdit.ts';
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
  /** How the field begins, while there is one. */
  const [begun, setBegun] = useState<{ readonly value: string; readonly selects: boolean }>();
  const button = useRef<HTMLButtonElement>(null);
  if (begun !== undefined) {
    const close = (left: boolean) => {
      if (left) return setBegun(undefined);
      // At once: the next key may come before the next frame.
      flushSync(() => setBegun(undefined));
      button.current?.focus();
    };
    return <CostField {...begun} name={name} onClose={close} />;
  }
  return (
    <button
      ref={button}
      type="button"
      className="cost-number"
      aria-label={`${words.costNames[name]}: ${text}`}
      onClick={() => setBegun({ value: text, selects: true })}
      onKeyDown={(event) => {
        if (!DIGIT.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        setBegun({ value: event.key, selects: false });
      }}
    >
      {text}
    </button>
  );
}

interface CostFieldProps {
  readonly name: CostKey;
  readonly value: string;
  /** Begins with everything selected. */
  readonly selects: boolean;
  readonly onClose: (left: boolean) => void;
}

function CostField({ name, value, selects, onClose }: CostFieldProps) {
  const words = useMessages().preview;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, field } = useInlineEdit({
    value,
    onKeep: (typed, left) => {
      const cost = readCost(name, typed);
      if (cost !== undefined) changeCost(name, cost);
      if (cost !== undefined || left) onClose(left);
    },
    onCancel: () => onClose(false),
  });
  const wrong = readCost(name, text) === undefined;
  useEffect(() => {
    if (selects) input.current?.select();
  }, [selects]);
  return (
    <span className="cost-field">
      <input
        {...field}
        ref={input}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that was just pressed
        autoFocus
        size={Math.max(4, text.length)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={24}
        aria-label={words.costNames[name]}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': id } : {})}
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
