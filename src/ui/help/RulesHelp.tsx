import { isFor } from '../../core/api/isFor.ts';
import { pageOf } from '../../core/api/page.ts';
import { EXAMPLES } from '../../core/lint/examples.ts';
import type { Rule } from '../../core/lint/rule.ts';
import { RULES } from '../../core/lint/rules.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { useHelpWords } from './useHelpWords.ts';

/** An example that is longer is cut: some rules need a format of thousands of characters. */
const SHOWN = 240;

/** Every rule, from the rules themselves. */
export function RulesHelp() {
  const words = useHelpWords();
  const api = useApi();
  return (
    <>
      <p>{words.rulesIntro}</p>
      {RULES.filter((rule) => isFor(rule, api)).map((rule) => (
        <RuleHelp key={rule.id} rule={rule} />
      ))}
    </>
  );
}

function RuleHelp({ rule }: { readonly rule: Rule }) {
  const words = useHelpWords();
  const problems = useMessages().problems;
  const api = useApi();
  const translate = useTranslate();
  const examples = EXAMPLES[rule.id];
  const example = examples?.bad[0];
  return (
    <div className="help-rule" id={`rule-${rule.id}`}>
      <h4>
        <SeverityIcon severity={rule.severity} label={problems.severity[rule.severity]} />
        <code>{rule.id}</code>
      </h4>
      {examples && (
        <p>
          <Prose text={translate(examples.summary)} />
        </p>
      )}
      {example && <Example label={words.example} text={example.template} />}
      {example?.fixed !== undefined && <Example label={words.fixed} text={example.fixed} />}
      <span className="help-source">
        <EvidenceMark evidence={rule.evidence} />
        {problems.evidence[rule.evidence]}
        <OutLink href={pageOf(api, rule.docs)} about={rule.id}>
          {words.docs}
        </OutLink>
      </span>
    </div>
  );
}

function Example({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useHelpWords();
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return (
    <p className="help-example">
      <span>{label}</span>
      {shown === '' ? words.emptyFormat : <code>{shown.replaceAll('\n', '↵')}</code>}
    </p>
  );
}
