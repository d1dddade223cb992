import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { PROPERTY_PATTERN } from '../../core/catalog/catalog.ts';
import type { Variable } from '../../core/catalog/variable.ts';
import { openVariableCard } from '../../state/viewActions.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { coverageText } from './coverage.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';
import './VariableCard.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const PropertyForm = lazyPart(() => import('./PropertyForm.tsx').then((m) => m.PropertyForm));

interface VariableCardProps {
  readonly id: string;
  readonly variable: Variable;
  readonly used: boolean;
  /** What Insert puts into the template; undefined while a property name is missing. */
  readonly insertable: string | undefined;
  readonly property: string;
  readonly onProperty: (property: string) => void;
}

/** A sample of more characters gets the whole width below its label. */
const LONG_SAMPLE = 40;

/** What is known about a variable, below its row: meaning, sample, when it is empty, how we know, Insert. */
export function VariableCard({ id, variable, used, insertable, property, onProperty }: VariableCardProps) {
  const { app, catalog: words } = useMessages();
  const translate = useTranslate();
  const asks = variable.name === PROPERTY_PATTERN;
  const insert = asks ? words.insert : used ? words.insertAgain : words.insert;
  return (
    <div id={id} className="variable-card">
      <p>
        <Prose text={translate(variable.description)} />
      </p>
      <Facts variable={variable} />
      {asks && <PropertyForm property={property} insertable={insertable} onProperty={onProperty} />}
      <div className="actions">
        <Button
          variant="soft"
          size="small"
          {...(asks ? { type: 'submit', form: 'property-form' } : {})}
          onClick={() => {
            if (!asks && insertable !== undefined) void insertFromCatalog([insertable]);
          }}
        >
          {insert}
          <kbd aria-hidden="true">↵</kbd>
        </Button>
        <Button variant="ghost" size="small" href={variable.docs} target="_blank" rel="noreferrer">
          {words.awsPage}
          <span className="visually-hidden">{app.newTab}</span>
        </Button>
      </div>
    </div>
  );
}

function Facts({ variable }: { readonly variable: Variable }) {
  const words = useMessages().catalog;
  const translate = useTranslate();
  const { events } = useApi().catalog;
  const { sample, presence, sensitivity, emptyWhen, equivalents, evidence } = variable;
  // What only names something inside an account needs no warning here; the rules tell where it matters.
  const privacy =
    sensitivity === 'personal' || sensitivity === 'secret' ? words.sensitivity[sensitivity] : undefined;
  const differs = new Set(Object.values(presence)).size > 1;
  return (
    <dl>
      <Fact label={words.sample} className={sample.length > LONG_SAMPLE ? 'sample mono long' : 'sample mono'}>
        {sample}
      </Fact>
      <Fact label={words.type}>
        <Prose text={translate(variable.type)} />
      </Fact>
      {differs && <Fact label={words.valueOn}>{coverageText(events, presence, words, translate)}</Fact>}
      {emptyWhen && (
        <Fact label={words.empty}>
          <Prose text={translate(emptyWhen)} />
        </Fact>
      )}
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
    </dl>
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
