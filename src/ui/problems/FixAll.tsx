import Button from '@mui/material/Button';
import { memo, useState } from 'react';
import { loadPart } from '../common/loading/loadPart.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

interface FixAllProps {
  /** How many problems it fixes, and how many there are. */
  readonly safe: number;
  readonly all: number;
  /** Called with -1 first: the button may take itself away. */
  readonly beforeFix: (index: number) => void;
}

/** Applies all safe fixes, and says how many those are. Apart from the panel, so that typing does not repaint it. */
export const FixAll = memo(function FixAll({ safe, all, beforeFix }: FixAllProps) {
  const words = useMessages().problems;
  return (
    <Button
      variant="line"
      size="small"
      onClick={() =>
        void loadPart(() => import('../../state/fixActions.ts')).then(({ applyAllFixes }) => {
          beforeFix(-1);
          applyAllFixes();
        })
      }
    >
      {safe < all ? words.fixSome(safe, all) : words.fixAll}
    </Button>
  );
});

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
