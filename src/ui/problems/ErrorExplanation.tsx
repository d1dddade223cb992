import IconButton from '@mui/material/IconButton';
import { useRef } from 'react';
import Button from '@mui/material/Button';
import { pageOf } from '../../core/api/page.ts';
import type { Explanation, Step, Remedy } from '../../core/explain/explanation.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { notify } from '../../state/noticeActions.ts';
import { copyText } from '../common/browser/copyText.ts';
import { selectContents } from '../common/browser/selectContents.ts';
import { notifyNotCopied } from '../common/browser/copyNotices.ts';
import { Icon } from '../common/components/Icon.tsx';
import { applyFixesOf } from '../../state/fixActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { exportFullSetUp } from './exportFullSetUp.ts';

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

/** A command to copy. It scrolls inside its own box. */
function ErrorCommand({ command }: { readonly command: string }) {
  const words = useMessages().problems;
  const code = useRef<HTMLElement>(null);
  const copy = () =>
    void copyText(command, {
      onCopied: () => notify({ en: 'Command copied', ko: '명령을 복사했습니다' }),
      onRefused: () => {
        if (code.current) selectContents(code.current);
        notifyNotCopied();
      },
    });
  return (
    <div className="error-command">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- preformatted text that scrolls: the keyboard must reach it, by name; no landmark, as there may be several */}
      <pre tabIndex={0} role="group" aria-label={words.command}>
        <code ref={code}>{command}</code>
      </pre>
      <IconButton aria-label={words.copyCommand} onClick={copy}>
        <Icon name="copy" />
      </IconButton>
    </div>
  );
}

/** The button that does a step. */
function ErrorRemedy({ remedy }: { readonly remedy: Remedy }) {
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
