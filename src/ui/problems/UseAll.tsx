import Button from '@mui/material/Button';
import { memo, useState } from 'react';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

const Dialog = lazyPart(() => import('./SuggestionsDialog.tsx').then((m) => m.SuggestionsDialog));

interface UseAllProps {
  /** Where only those of one kind are meant. */
  readonly kind?: string;
  /** How many problems come with a suggestion. */
  readonly count: number;
  /** Called with -1 before the template changes: the button may take itself away. */
  readonly beforeFix: (index: number) => void;
}

/** Takes all suggestions at once, after showing what that changes. */
export const UseAll = memo(function UseAll({ kind, count, beforeFix }: UseAllProps) {
  const words = useMessages().problems;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="line" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.takeAll(count)}
      </Button>
      {isOpen && <Dialog kind={kind} onClose={() => setOpen(false)} beforeTake={() => beforeFix(-1)} />}
    </>
  );
});
