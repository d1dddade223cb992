import { useEffect, useId, useRef, useState } from 'react';
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
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<Text>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.select(), []);
  function leave(): void {
    const row = input.current?.closest('[data-row]');
    onDone();
    requestAnimationFrame(() => findPart(row, 'field-handle')?.focus());
  }
  function commit(): boolean {
    const wrong = onCommit(text);
    setProblem(wrong);
    return wrong === undefined;
  }
  return (
    <span className="field-input">
      <input
        ref={input}
        value={text}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? id : undefined}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (commit()) onDone();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && commit()) leave();
          if (event.key === 'Escape') {
            event.preventDefault();
            setText(value);
            leave();
          }
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
