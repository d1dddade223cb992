/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a row of a grid that is laid out and dragged as a box, which a native table row is not */
import { memo } from 'react';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import type { FieldRow } from '../../../core/template/fields/fields.ts';
import { linkVariable } from '../../../state/viewActions.ts';
import { Icon } from '../../common/components/Icon.tsx';
import { SeverityIcon } from '../../common/components/SeverityIcon.tsx';
import { useApi } from '../../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { toggleRowQuotes } from './fieldActions.ts';
import type { FieldHandlers } from './fieldHandlers.ts';
import { pressKeyInField, moveTabStop } from './fieldKeys.ts';
import { fieldLabel } from './fieldLabel.ts';
import { KeyCell } from './KeyCell.tsx';
import { ValueCell } from './ValueCell.tsx';

interface FieldLineProps {
  readonly row: FieldRow;
  readonly problem: Diagnostic | undefined;
  readonly sample: string;
  readonly linked: boolean;
  readonly editing: 'key' | 'value' | undefined;
  /** Fields below it. */
  readonly count: number;
  readonly shut: boolean;
  readonly handlers: FieldHandlers;
}

/** One row of the Fields view: one tab stop, the arrow keys inside. */
export const FieldLine = memo(function FieldLine(props: FieldLineProps) {
  const { row, problem, sample, linked, editing, count, shut, handlers } = props;
  const words = useMessages().fields;
  const translate = useTranslate();
  const label = fieldLabel(row);
  const name = row.variable?.name;
  const { groupOf } = useApi().catalog;
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
      onFocus={moveTabStop}
      onMouseMove={() => linkVariable(name)}
      onMouseLeave={() => linkVariable(undefined)}
    >
      <span role="gridcell">
        <button
          type="button"
          className="field-handle"
          data-part="field-handle"
          data-grip
          tabIndex={0}
          disabled={row.isRoot}
          aria-label={words.move(label)}
          aria-keyshortcuts="Shift+Enter Alt+ArrowUp Alt+ArrowDown"
        >
          <svg viewBox="0 0 10 14" aria-hidden="true">
            {[3, 7, 11].map((y) => [3, 7].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.2" />))}
          </svg>
        </button>
      </span>
      <span role="gridcell" className="field-key" data-part="field-key">
        <KeyCell row={row} isEdited={editing === 'key'} count={count} shut={shut} handlers={handlers} />
      </span>
      <span role="gridcell" className={linked ? 'field-value linked' : 'field-value'} data-part="field-value">
        <ValueCell row={row} isEdited={editing === 'value'} count={count} handlers={handlers} />
      </span>
      <span role="gridcell">
        {row.canToggleQuotes && (
          <button
            type="button"
            tabIndex={-1}
            className="field-quotes"
            data-part="field-quotes"
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
      <span
        role="gridcell"
        className={sample === '-' ? 'field-sample none ellipsis' : 'field-sample ellipsis'}
        title={sample}
      >
        {sample}
      </span>
      <span role="gridcell" className="field-end">
        {problem && (
          <button
            type="button"
            tabIndex={-1}
            className="field-button"
            data-part="field-button"
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
          data-part="field-button"
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
  const same = (['problem', 'sample', 'linked', 'editing', 'count', 'shut', 'handlers'] as const).every(
    (key) => (key === 'problem' ? a.problem?.title.en === b.problem?.title.en : a[key] === b[key]),
  );
  const seen = (
    ['id', 'key', 'text', 'quoted', 'content', 'kind', 'depth', 'canToggleQuotes', 'isRoot'] as const
  ).every((key) => a.row[key] === b.row[key]);
  const framed = a.row.value.from - a.row.outer.from === b.row.value.from - b.row.outer.from;
  return same && seen && framed;
}
