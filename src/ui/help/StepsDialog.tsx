import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import { openHelp } from '../../state/viewActions.ts';
import { closeHelp } from './closeHelp.ts';
import { Steps } from './Steps.tsx';
import { useHelpWords } from './useHelpWords.ts';
import './StepsDialog.css';

/** How it works, for a first visit: three pictures, and the way to the manual. */
export function StepsDialog() {
  const words = useHelpWords().steps;
  const id = useId();
  return (
    <Dialog
      open
      onClose={closeHelp}
      aria-labelledby={`${id}-title`}
      slotProps={{ paper: { className: 'steps-dialog' } }}
    >
      <h2 id={`${id}-title`}>{words.title}</h2>
      <Steps />
      <div className="buttons">
        <Button variant="line" size="large" onClick={() => openHelp('manual')}>
          {words.manual}
        </Button>
        <Button variant="primary" size="large" onClick={closeHelp}>
          {words.done}
        </Button>
      </div>
    </Dialog>
  );
}
