import Button from '@mui/material/Button';
import { memo } from 'react';
import { applyAllFixes } from '../../state/ruleActions.ts';
import { useMessages } from '../useMessages.ts';

interface FixAllProps {
  /** Called with -1 first: the button may take itself away. */
  readonly beforeFix: (index: number) => void;
}

/** Applies all safe fixes. Apart from the panel, so that typing does not repaint it. */
export const FixAll = memo(function FixAll({ beforeFix }: FixAllProps) {
  const words = useMessages().problems;
  return (
    <Button
      variant="line"
      size="small"
      onClick={() => {
        beforeFix(-1);
        applyAllFixes();
      }}
    >
      {words.fixAll}
    </Button>
  );
});
