import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useInlineEdit } from '../../common/components/useInlineEdit.ts';
import type { Text } from '../../../core/text.ts';
import { useTranslate } from '../../common/hooks/useMessages.ts';
import { findPart } from '../../common/browser/parts.ts';

interface FieldInputProps {
  readonly label: string;
  readonly value: string;
  /** Takes the new text, or says what is wrong with it. */
  readonly onCommit: (text: string) => Text | undefined;
  readonly onDone: () => void;
}

/** A text edited in place: Enter and leaving keep it, unless it is refused; Escape puts it back. */
export function FieldInput({ label, value, onCommit, onDone }: FieldInputProps) {
  const translate = useTranslate();
  const [problem, setProblem] = useState<Text>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.select(), []);
  function leave(): void {
    const row = input.current?.closest('[data-row]');
    // At once: the next key may come before the next frame.
    flushSync(onDone);
    findPart(row, 'field-handle')?.focus();
  }
  const { field } = useInlineEdit({
    value,
    onCancel: leave,
    onKeep: (text, left) => {
      const wrong = onCommit(text);
      setProblem(wrong);
      if (wrong) return;
      if (left) onDone();
      else leave();
    },
  });
  return (
    <span className="field-input">
      <input
        {...field}
        ref={input}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? id : undefined}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          // The row has keys of its own.
          event.stopPropagation();
          field.onKeyDown(event);
        }}
      />
      {problem && (
        <span id={id} role="alert" className="field-problem">
          {translate(problem)}
        </span>
      )}
    </span>
  );
}
