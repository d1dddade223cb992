import Button from '@mui/material/Button';
import { useMessages } from '../useMessages.ts';
import { exportFullSetUp } from './exportFullSetUp.ts';

/** What to try with a message that nobody here knows. */
export function UnknownError() {
  const words = useMessages().problems;
  return (
    <article className="error-answer">
      <h3>{words.errorUnknown}</h3>
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
