import Button from '@mui/material/Button';
import { useState } from 'react';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { useReadWords } from './useReadWords.ts';

const ProposeDialog = lazyPart(() => import('./propose/ProposeDialog.tsx').then((m) => m.ProposeDialog));

/** Opens what makes a template from the lines of the log. */
export function ProposeButton() {
  const words = useReadWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="line" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.propose}
      </Button>
      {isOpen && <ProposeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
