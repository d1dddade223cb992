import { useMemo } from 'react';
import { VariablePicker } from '../../catalog/VariablePicker.tsx';
import { placeOnScreen, replaceBy, stopReplacing, useReplacing } from './replacing.ts';

/** The catalog below a variable of the text, to choose another one in its place. */
export function ReplacePicker() {
  const replacing = useReplacing((state) => state.replacing);
  const anchor = useMemo(
    () => replacing && { nodeType: Node.ELEMENT_NODE, getBoundingClientRect: () => placeOnScreen(replacing) },
    [replacing],
  );
  if (!replacing || !anchor) return null;
  return (
    <VariablePicker
      anchor={anchor}
      onChoose={(name) => replaceBy(replacing, name)}
      onClose={() => {
        stopReplacing();
        replacing.view.focus();
      }}
    />
  );
}
