import Button from '@mui/material/Button';
import { PROPERTY_PATTERN } from '../../core/catalog/catalog.ts';
import type { Variable } from '../../core/catalog/variable.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { VariableFacts } from './VariableFacts.tsx';
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

/** What is known about a variable, below its row: meaning, sample, when it is empty, how we know, Insert. */
export function VariableCard({ id, variable, used, insertable, property, onProperty }: VariableCardProps) {
  const { app, catalog: words } = useMessages();
  const asks = variable.name === PROPERTY_PATTERN;
  const insert = asks ? words.insert : used ? words.insertAgain : words.insert;
  return (
    <div id={id} className="variable-card">
      <VariableFacts variable={variable} />
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
