import { useEffect, useMemo, useRef } from 'react';
import Button from '@mui/material/Button';
import { explainError } from '../../core/explain/explainError.ts';
import { useStore } from '../../state/store.ts';
import { openErrorBox } from '../../state/viewActions.ts';
import { useAnnounceAtRest } from '../common/hooks/useAnnounceAtRest.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { ErrorExplanation } from './ErrorExplanation.tsx';
import { hasParts, takeApart, type MessageParts } from '../../core/explain/takeApart.ts';
import { exportFullSetUp } from './exportFullSetUp.ts';
import { showUnseen } from '../../core/template/unseen.ts';

interface ErrorExplainerProps {
  readonly onClose: () => void;
}

/** Takes an error message and answers below it. Nothing typed here leaves the page or is kept. */
export function ErrorExplainer({ onClose }: ErrorExplainerProps) {
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
  useAnnounceAtRest(isEmpty ? '' : found.length > 0 ? answer : words.errorUnknown, message);

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

/** What a message that nobody here knows says about itself, and what to try with it. */
function UnknownError({ message }: { readonly message: string }) {
  const words = useMessages().problems;
  const parts = useMemo(() => takeApart(message), [message]);
  return (
    <article className="error-answer">
      <h3>{words.errorUnknown}</h3>
      {hasParts(parts) && <ErrorParts parts={parts} />}
      <ol className="error-steps">
        {words.errorUnknownSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button variant="line" size="small" onClick={exportFullSetUp}>
        {words.exportFull}
      </Button>
    </article>
  );
}

const SHOWN = ['tool', 'operation', 'service', 'status', 'code', 'requestId', 'sentence'] as const;

/** What could be read from a message, each part under its name. */
function ErrorParts({ parts }: { readonly parts: MessageParts }) {
  const words = useMessages().problems.errorParts;
  return (
    <dl className="error-parts">
      {SHOWN.filter((part) => parts[part] !== undefined).map((part) => (
        <div key={part}>
          <dt>{words[part]}</dt>
          <dd>{showUnseen(parts[part] ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}
