import Button from '@mui/material/Button';
import { memo } from 'react';
import { loadPart } from '../common/loading/loadPart.ts';
import { useMessages } from '../common/hooks/useMessages.ts';

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
