import type { Text } from '../../core/text.ts';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';

/** What a person does with the exported text, in order. */
export function ExportSteps({ steps }: { readonly steps: readonly Text[] }) {
  const words = useMessages().exportPanel;
  const translate = useTranslate();
  return (
    <ol className="export-steps" aria-label={words.steps}>
      {steps.map((step) => (
        <li key={step.en}>
          <Prose text={translate(step)} />
        </li>
      ))}
    </ol>
  );
}
