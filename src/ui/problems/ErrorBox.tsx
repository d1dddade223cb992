import { useEffect, useMemo, useRef } from 'react';
import { explainError } from '../../core/explain/explainError.ts';
import { useStore } from '../../state/store.ts';
import { openErrorBox } from '../../state/viewActions.ts';
import { useTellRested } from '../common/hooks/useTellRested.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { ErrorExplanation } from './ErrorExplanation.tsx';
import { UnknownError } from './UnknownError.tsx';

interface ErrorBoxProps {
  readonly onClose: () => void;
}

/** Takes an error message and answers below it. Nothing typed here leaves the page or is kept. */
export function ErrorBox({ onClose }: ErrorBoxProps) {
  const words = useMessages().problems;
  const translate = useTranslate();
  const message = useStore((state) => state.errorText ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const found = useMemo(() => explainError(message), [message]);
  const isEmpty = message.trim() === '';
  const answer =
    found.length === 1 && found[0]
      ? words.errorFound(translate(found[0].title).replaceAll('`', ''))
      : words.errorsFound(found.length);

  useEffect(() => field.current?.focus(), []);
  useTellRested(isEmpty ? '' : found.length > 0 ? answer : words.errorUnknown, message);

  return (
    <div className="error-box">
      <label htmlFor="error-message">{words.errorLabel}</label>
      <textarea
        id="error-message"
        ref={field}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-describedby="error-hint"
        value={message}
        onChange={(event) => openErrorBox(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          if (isEmpty) onClose();
          else openErrorBox('');
        }}
      />
      <div className="error-tools">
        <p id="error-hint" hidden={!isEmpty}>
          {words.errorHint}
        </p>
        <span className="grow" />
        <button
          type="button"
          className="text-button"
          onClick={() => {
            if (isEmpty) onClose();
            else {
              openErrorBox('');
              field.current?.focus();
            }
          }}
        >
          {isEmpty ? words.closeError : words.clearError}
        </button>
      </div>
      {found.map((explanation) => (
        <ErrorExplanation key={explanation.id} explanation={explanation} />
      ))}
      {!isEmpty && found.length === 0 && <UnknownError message={message} />}
    </div>
  );
}
