import { useEffect, useId, useRef } from 'react';
import { EMPTY_VALUE } from '../../../core/api/accessLogs.ts';
import { MAX_SAMPLE_LENGTH, readSample } from '../../../core/scenarios/edits/readSample.ts';
import { sampleKind } from '../../../core/scenarios/edits/sampleKind.ts';
import { sampleWords } from '../../../core/scenarios/edits/sampleWords.ts';
import { useInlineEdit } from '../../common/components/useInlineEdit.ts';
import { Prose } from '../../common/components/Prose.tsx';
import { useTranslate } from '../../common/hooks/useMessages.ts';
import { useApi } from '../../common/hooks/useApi.ts';
import './SampleInput.css';

interface SampleInputProps {
  /** Of the variable. */
  readonly name: string;
  readonly label: string;
  /** Undefined: empty, printed as `-`. */
  readonly value: string | undefined;
  /** A value that fits; `null` is empty. `left`: because the focus went elsewhere. */
  readonly onCommit: (value: string | null, left: boolean) => void;
  /** The person gave up: Escape. */
  readonly onCancel: () => void;
  /** The focus left with a value that does not fit. */
  readonly onLeave?: () => void;
  /** Takes the focus at once, with everything selected. */
  readonly takesFocus?: boolean;
}

/** A sample value as it is typed or chosen; says what is expected as soon as it does not fit. */
export function SampleInput(props: SampleInputProps) {
  const { name, label, value, onCommit, onCancel, takesFocus = false } = props;
  const translate = useTranslate();
  const { catalog, label: api } = useApi();
  const id = useId();
  const before = value ?? EMPTY_VALUE;
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const settled = useRef(false);
  const kind = sampleKind(catalog, name);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, [takesFocus]);

  const settle = (finish: () => void) => {
    if (settled.current && takesFocus) return;
    settled.current = true;
    finish();
  };
  const edit = useInlineEdit({
    value: before,
    onKeep: (typed, left) => {
      const typedValue = readSample(catalog, name, typed);
      if (typedValue.ok) settle(() => onCommit(typedValue.value, left));
      else if (left) settle(() => props.onLeave?.());
    },
    onCancel: () => settle(onCancel),
    canCancel: (typed) => takesFocus || typed !== before,
  });
  const reading = readSample(catalog, name, edit.text);
  const shared = {
    ...edit.field,
    id,
    ref: field,
    className: 'sample-input mono',
    'aria-label': label,
    'aria-invalid': !reading.ok,
    ...(reading.ok ? {} : { 'aria-describedby': `${id}-expected` }),
  };
  return (
    <span className="sample-field">
      {kind?.choices ? (
        <select {...shared}>
          {[...kind.choices, EMPTY_VALUE].map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          maxLength={MAX_SAMPLE_LENGTH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...(kind?.digits ? { inputMode: 'numeric' as const } : {})}
        />
      )}
      {!reading.ok && (
        <span className="sample-expected" id={`${id}-expected`} role="alert">
          <Prose text={translate(sampleWords(reading.expected, api))} />
        </span>
      )}
    </span>
  );
}
