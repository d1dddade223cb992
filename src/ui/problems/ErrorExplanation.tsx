import { pageOf } from '../../core/api/page.ts';
import type { Explanation, Step } from '../../core/explain/explanation.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { ErrorCommand } from './ErrorCommand.tsx';
import { ErrorRemedy } from './ErrorRemedy.tsx';

/** One error: what is wrong, why, what to do about it, and how that is known. */
export function ErrorExplanation({ explanation }: { readonly explanation: Explanation }) {
  const words = useMessages().problems;
  const api = useApi();
  const translate = useTranslate();
  const title = translate(explanation.title);
  const about = title.replaceAll('`', '');
  return (
    <article className="error-answer">
      <h3>
        <Prose text={title} />
      </h3>
      <p>
        <Prose text={translate(explanation.cause)} />
      </p>
      <ol className="error-steps">
        {explanation.steps.map((step) => (
          <ErrorStep key={step.text.en} step={step} />
        ))}
      </ol>
      <div className="error-source">
        <span className="evidence">
          <EvidenceMark evidence={explanation.evidence} />
          {words.evidence[explanation.evidence]}
        </span>
        <OutLink href={pageOf(api, explanation.docs)} about={about}>
          {words.docs}
        </OutLink>
        {explanation.source !== explanation.docs && (
          <OutLink href={pageOf(api, explanation.source)} about={about}>
            {words.report}
          </OutLink>
        )}
      </div>
    </article>
  );
}

function ErrorStep({ step }: { readonly step: Step }) {
  const translate = useTranslate();
  return (
    <li>
      <Prose text={translate(step.text)} />
      {step.command !== undefined && <ErrorCommand command={step.command} />}
      {step.remedy && <ErrorRemedy remedy={step.remedy} />}
    </li>
  );
}
