import type { ReactNode } from 'react';
import type { Variable } from '../../core/catalog/variable.ts';
import { openVariableCard } from '../../state/viewActions.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { coverageText } from './coverage.ts';
import './VariableFacts.css';

interface VariableFactsProps {
  readonly variable: Variable;
  /** Only what tells at a glance which variable it is. */
  readonly brief?: boolean;
}

/** A sample of more characters gets the whole width below its label. */
const LONG_SAMPLE = 40;

/** What is known of a variable: meaning, sample, type, when it is empty, and how we know. */
export function VariableFacts({ variable, brief = false }: VariableFactsProps) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { events } = useApi().catalog;
  const { sample, presence, emptyWhen } = variable;
  const differs = new Set(Object.values(presence)).size > 1;
  return (
    <>
      <p>
        <Prose text={translate(variable.description)} />
      </p>
      <dl className="variable-facts" data-group={variable.group}>
        <Fact
          label={words.sample}
          className={sample.length > LONG_SAMPLE ? 'sample mono long' : 'sample mono'}
        >
          {sample}
        </Fact>
        <Fact label={words.type}>
          <Prose text={translate(variable.type)} />
        </Fact>
        {differs && !brief && (
          <Fact label={words.valueOn}>{coverageText(events, presence, words, translate)}</Fact>
        )}
        {emptyWhen && (
          <Fact label={words.empty}>
            <Prose text={translate(emptyWhen)} />
          </Fact>
        )}
        {!brief && <FinerFacts variable={variable} />}
      </dl>
    </>
  );
}

function FinerFacts({ variable: { sensitivity, equivalents, evidence } }: { readonly variable: Variable }) {
  const words = useMessages().catalog;
  // What only names something inside an account needs no warning here; the rules tell where it matters.
  const privacy =
    sensitivity === 'personal' || sensitivity === 'secret' ? words.sensitivity[sensitivity] : undefined;
  return (
    <>
      {equivalents.length > 0 && (
        <Fact label={words.sameAs}>
          {equivalents.map((name) => (
            <button key={name} type="button" className="same mono" onClick={() => openVariableCard(name)}>
              {name}
            </button>
          ))}
        </Fact>
      )}
      {privacy !== undefined && <Fact label={words.privacy}>{privacy}</Fact>}
      <Fact label={words.evidence} className="evidence">
        <EvidenceMark evidence={evidence} />
        {words.evidenceNames[evidence]}
      </Fact>
    </>
  );
}

function Fact({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={className}>{children}</dd>
    </>
  );
}
