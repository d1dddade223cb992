import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import { useAnswer } from '../useAnswer.ts';
import { useReadWords } from '../useReadWords.ts';
import { ProposalForm } from './ProposalForm.tsx';
import './ProposeDialog.css';

/** Makes a template from the first lines of the log: what they tell is proposed, the rest is asked for. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useReadWords();
  const id = useId();
  const answer = useAnswer('propose', async (desk) => ({ proposal: await desk.propose() }));
  const proposal = answer?.proposal;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      slotProps={{ paper: { className: 'propose-dialog' } }}
    >
      <h2 id={`${id}-title`}>{words.proposeTitle}</h2>
      <output id={`${id}-about`}>
        {!answer ? words.proposing : proposal ? words.proposeAbout : words.noProposal}
      </output>
      {proposal ? (
        <ProposalForm proposal={proposal} onClose={onClose} />
      ) : (
        <div className="buttons">
          <Button variant="line" size="large" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
