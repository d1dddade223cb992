import type { FieldRow } from '../../../core/template/fields/fields.ts';
import { showUnseen } from '../../../core/template/unseen.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { useMessages } from '../../common/hooks/useMessages.ts';
import { renameRow } from './fieldActions.ts';
import type { FieldHandlers } from './fieldHandlers.ts';
import { FieldInput } from './FieldInput.tsx';
import { fieldLabel } from './fieldLabel.ts';

interface KeyCellProps {
  readonly row: FieldRow;
  readonly isEdited: boolean;
  /** Fields below it; it can be folded while it has any. */
  readonly count: number;
  readonly shut: boolean;
  readonly handlers: FieldHandlers;
}

/** The key of a row, or its number where it has none. */
export function KeyCell({ row, isEdited, count, shut, handlers }: KeyCellProps) {
  const words = useMessages().fields;
  if (isEdited && row.key !== undefined) {
    return (
      <FieldInput
        label={words.newKey}
        value={row.key}
        onCommit={(key) => renameRow(row.id, key)}
        onDone={() => handlers.onEdit(undefined)}
      />
    );
  }
  return (
    <>
      {count > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className="field-fold"
          data-part="field-fold"
          aria-expanded={!shut}
          aria-label={words.toggle(fieldLabel(row))}
          onClick={() => handlers.onToggle(row.id)}
        >
          <Icon name={shut ? 'right' : 'down'} />
        </button>
      )}
      {row.key === undefined ? (
        <span className="field-number">{row.index + 1}</span>
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="field-name ellipsis"
          data-part="field-name"
          aria-label={words.rename(row.key)}
          onClick={() => handlers.onEdit(row.id, 'key')}
        >
          {showUnseen(row.key)}
        </button>
      )}
    </>
  );
}
