/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a row of a grid that is laid out and dragged as a box, which a native table row is not */
import { memo } from 'react';
import type { Diagnostic } from '../../core/lint/rule.ts';
import type { FieldRow } from '../../core/template/fields/fields.ts';
import { groupOf } from '../../core/catalog/catalog.ts';
import { linkVariable } from '../../state/viewActions.ts';
import { Chip } from '../parts/Chip.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import { renameRow, setRowText, toggleRowQuotes } from './fieldActions.ts';
import { FieldInput } from './FieldInput.tsx';
import type { FieldHandlers } from './fieldHandlers.ts';
import { pressKeyInField, stopAtFocus } from './fieldKeys.ts';
import { fieldLabel } from './fieldLabel.ts';

interface FieldLineProps {
  readonly row: FieldRow;
  readonly problem: Diagnostic | undefined;
  readonly sample: string;
  readonly linked: boolean;
  readonly editing: 'key' | 'value' | undefined;
  readonly shut: boolean;
  readonly handlers: FieldHandlers;
}

/** One row of the Fields view: one tab stop, the arrow keys inside. */
export const FieldLine = memo(function FieldLine(props: FieldLineProps) {
  const { row, problem, sample, linked, handlers } = props;
  const words = useMessages().fields;
  const translate = useTranslate();
  const label = fieldLabel(row);
  const name = row.variable?.name;
  const severity = problem?.severity ?? '';
  return (
    <div
      role="row"
      tabIndex={-1}
      className={`field-row ${severity}`}
      data-row={row.id}
      data-group={name === undefined ? 'none' : (groupOf(name) ?? 'none')}
      style={{ '--depth': row.depth }}
      onKeyDown={(event) => pressKeyInField(event, row, handlers)}
      onFocus={stopAtFocus}
      onMouseEnter={() => linkVariable(name)}
      onMouseLeave={() => linkVariable(undefined)}
    >
      <span role="gridcell">
        <button
          type="button"
          className="field-handle"
          data-grip
          tabIndex={0}
          disabled={row.isRoot}
          aria-label={words.move(label)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        >
          <svg viewBox="0 0 10 14" aria-hidden="true">
            {[3, 7, 11].map((y) => [3, 7].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.2" />))}
          </svg>
        </button>
      </span>
      <span role="gridcell" className="field-key">
        <KeyCell {...props} />
      </span>
      <span role="gridcell" className={linked ? 'field-value linked' : 'field-value'}>
        <ValueCell {...props} />
      </span>
      <span role="gridcell">
        {row.canToggleQuotes && (
          <button
            type="button"
            tabIndex={-1}
            className="field-quotes"
            aria-pressed={row.quoted}
            aria-label={words.quoted(label)}
            onClick={() => toggleRowQuotes(row.id)}
          >
            {row.quoted ? (
              '" "'
            ) : (
              <svg viewBox="0 0 22 12" aria-hidden="true">
                <path d="M4 2l14 8" />
              </svg>
            )}
          </button>
        )}
      </span>
      <span role="gridcell" className={sample === '-' ? 'field-sample none' : 'field-sample'} title={sample}>
        {sample}
      </span>
      <span role="gridcell" className="field-end">
        {problem && (
          <button
            type="button"
            tabIndex={-1}
            className="field-button"
            title={translate(problem.title).replaceAll('`', '')}
            aria-label={`${words.problem(label)}: ${translate(problem.title).replaceAll('`', '')}`}
            aria-haspopup="menu"
            onClick={(event) => handlers.onMenu(row.id, event.currentTarget)}
          >
            <SeverityIcon severity={problem.severity} />
          </button>
        )}
        <button
          type="button"
          tabIndex={-1}
          className="field-button"
          aria-label={words.menu(label)}
          aria-haspopup="menu"
          onClick={(event) => handlers.onMenu(row.id, event.currentTarget)}
        >
          <Icon name="more" />
        </button>
      </span>
    </div>
  );
}, isSameLine);

/** A row that moved in the source but looks the same is not drawn anew: its handlers know it by its id. */
function isSameLine(a: FieldLineProps, b: FieldLineProps): boolean {
  const same = (['problem', 'sample', 'linked', 'editing', 'shut', 'handlers'] as const).every((key) =>
    key === 'problem' ? a.problem?.title.en === b.problem?.title.en : a[key] === b[key],
  );
  const seen = (
    ['id', 'key', 'text', 'quoted', 'content', 'kind', 'depth', 'canToggleQuotes', 'isRoot'] as const
  ).every((key) => a.row[key] === b.row[key]);
  return same && seen;
}

function KeyCell({ row, editing, shut, handlers }: FieldLineProps) {
  const words = useMessages().fields;
  if (editing === 'key' && row.key !== undefined) {
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
      {row.content === 'children' && (
        <button
          type="button"
          tabIndex={-1}
          className="field-fold"
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
          className="field-name"
          aria-label={words.rename(row.key)}
          onClick={() => handlers.onEdit(row.id, 'key')}
        >
          {row.key}
        </button>
      )}
    </>
  );
}

function ValueCell({ row, editing, handlers }: FieldLineProps) {
  const words = useMessages().fields;
  if (row.content === 'children')
    return <span className="field-number">{row.kind === 'array' ? '[ ]' : '{ }'}</span>;
  if (editing === 'value') {
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
  const name = row.variable?.name;
  if (name !== undefined) {
    return (
      <button
        type="button"
        tabIndex={-1}
        className="field-chip"
        aria-haspopup="dialog"
        aria-label={words.change(name)}
        onClick={(event) => handlers.onPick(row.id, event.currentTarget)}
      >
        <Chip name={name} />
      </button>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className="field-mixed"
      aria-label={`${row.text || words.emptyValue}, ${words.editText}`}
      onClick={() => handlers.onEdit(row.id, 'value')}
    >
      {row.tokens.map((token) =>
        token.kind === 'variable' ? (
          <Chip key={token.from} name={token.name} />
        ) : (
          <span key={token.from}>{token.text}</span>
        ),
      )}
      {row.text === '' && <span className="field-number">{words.emptyValue}</span>}
    </button>
  );
}
