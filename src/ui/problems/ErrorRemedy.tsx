import Button from '@mui/material/Button';
import type { Remedy } from '../../core/explain/explanation.ts';
import { applyFixesOf } from '../../state/fixActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { exportFullSetUp } from './exportFullSetUp.ts';

/** The button that does a step. */
export function ErrorRemedy({ remedy }: { readonly remedy: Remedy }) {
  const words = useMessages().problems;
  if (remedy.kind === 'mend') return <MendButton rules={remedy.rules} />;
  return (
    <Button variant="line" size="small" onClick={exportFullSetUp}>
      {words.exportFull}
    </Button>
  );
}

/** Says so where the template on the screen is not the one that failed. */
function MendButton({ rules }: { readonly rules: readonly string[] }) {
  const words = useMessages().problems;
  const canMend = useStore((state) =>
    selectAnalysis(state).diagnostics.some(({ rule, fix }) => fix && rules.includes(rule)),
  );
  if (!canMend) return <p className="error-note">{words.nothingToMend}</p>;
  return (
    <Button variant="line" size="small" onClick={() => applyFixesOf(rules)}>
      {words.mendTemplate}
    </Button>
  );
}
