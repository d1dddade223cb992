import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { hasParts, takeApart } from '../../core/explain/takeApart.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { ErrorParts } from './ErrorParts.tsx';
import { exportFullSetUp } from './exportFullSetUp.ts';

/** What a message that nobody here knows says about itself, and what to try with it. */
export function UnknownError({ message }: { readonly message: string }) {
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
