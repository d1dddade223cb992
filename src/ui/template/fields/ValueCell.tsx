import type { FieldKind, FieldRow } from '../../../core/template/fields/fields.ts';
import { showUnseen } from '../../../core/template/unseen.ts';
import { Chip } from '../../common/components/Chip.tsx';
import { useMessages } from '../../common/hooks/useMessages.ts';
import { setRowText } from './fieldActions.ts';
import type { FieldHandlers } from './fieldHandlers.ts';
import { FieldInput } from './FieldInput.tsx';

interface ValueCellProps {
  readonly row: FieldRow;
  readonly isEdited: boolean;
  /** Fields below it. */
  readonly count: number;
  readonly handlers: FieldHandlers;
}

/** The value of a row: its variable, its text with variables in it, or how many fields it holds. */
export function ValueCell({ row, isEdited, count, handlers }: ValueCellProps) {
  const words = useMessages().fields;
  if (row.content === 'children') return <Count kind={row.kind} count={count} />;
  if (isEdited) {
    return (
      <FieldInput
        label={words.editText}
        value={row.text}
        onCommit={(text) => {
          setRowText(row.id, text);
          return undefined;
        }}
        onDone={() => handlers.onEdit(undefined)}
      />
    );
  }
  const value = row.variable ? (
    <button
      type="button"
      tabIndex={-1}
      className="field-chip ellipsis"
      data-part="field-chip"
      aria-haspopup="dialog"
      aria-label={words.change(`$context.${row.variable.name}`)}
      onClick={(event) => handlers.onPick(row.id, event.currentTarget)}
    >
      <Chip name={row.variable.name} />
    </button>
  ) : (
    <Mixed row={row} onEdit={() => handlers.onEdit(row.id, 'value')} />
  );
  return isBracketed(row) ? <span className="field-bracketed">{value}</span> : value;
}

function Mixed({ row, onEdit }: { readonly row: FieldRow; readonly onEdit: () => void }) {
  const words = useMessages().fields;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="field-mixed ellipsis"
      data-part="field-mixed"
      aria-label={`${row.text || words.emptyValue}, ${words.editText}`}
      onClick={onEdit}
    >
      {row.tokens.map((token) =>
        token.kind === 'variable' ? (
          <Chip key={token.from} name={token.name} />
        ) : (
          <span key={token.from}>{showUnseen(token.text)}</span>
        ),
      )}
      {row.text === '' && <span className="field-number">{words.emptyValue}</span>}
    </button>
  );
}

const BRACKETS: Partial<Record<FieldKind, readonly [string, string]>> = {
  array: ['[', ']'],
  element: ['<', '>'],
};

function Count({ kind, count }: { readonly kind: FieldKind; readonly count: number }) {
  const words = useMessages().fields;
  const [open, close] = BRACKETS[kind] ?? ['{', '}'];
  return (
    <span className="field-number">
      <span aria-hidden="true">{count === 0 ? `${open} ${close}` : `${open} ${count} ${close}`}</span>
      <span className="visually-hidden">{words.holds(count)}</span>
    </span>
  );
}

/** A column of a line like those of CLF: brackets are to it what quotes are to others, and stay. */
function isBracketed({ kind, quoted, outer, value }: FieldRow): boolean {
  return kind === 'value' && !quoted && outer.from < value.from;
}
