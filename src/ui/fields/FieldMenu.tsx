import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Diagnostic } from '../../core/lint/rule.ts';
import type { FieldRow } from '../../core/template/fields/fieldTree.ts';
import { applyFix } from '../../state/store.ts';
import { Prose } from '../parts/Prose.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import {
  addVariables,
  changeRowVariable,
  duplicateRow,
  moveRow,
  moveRowOut,
  nestRow,
  removeRow,
  toggleRowQuotes,
  unnestRow,
} from './fieldActions.ts';
import type { FieldHandlers } from './FieldLine.tsx';

interface FieldMenuProps {
  readonly row: FieldRow;
  readonly problem: Diagnostic | undefined;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly onEdit: FieldHandlers['onEdit'];
  readonly onPick: (anchor: HTMLElement, choose: (name: string) => void) => void;
}

/** Everything that can be done with a row, its problem and the fix first. */
export function FieldMenu({ row, problem, anchor, onClose, onEdit, onPick }: FieldMenuProps) {
  const words = useMessages().fields;
  const translate = useTranslate();
  const { id, parent, index } = row;
  const holds = row.content === 'children';
  const place = (at: number) => onPick(anchor, (name) => addVariables([name], { parent, index: at }));
  const items: readonly (readonly [string, boolean, () => void])[] = [
    [words.renameItem, row.key !== undefined, () => onEdit(id, 'key')],
    [words.changeItem, !holds, () => onPick(anchor, (name) => changeRowVariable(id, name))],
    [words.editText, !holds, () => onEdit(id, 'value')],
    [words.insertBefore, !row.isRoot, () => place(index)],
    [words.insertAfter, !row.isRoot, () => place(index + 1)],
    [words.duplicate, !row.isRoot, () => duplicateRow(id)],
    [words.moveUp, !row.isRoot && index > 0, () => moveRow(id, -1)],
    [words.moveDown, !row.isRoot, () => moveRow(id, 1)],
    [words.moveOut, row.depth > 0 && !row.isRoot, () => moveRowOut(id)],
    [words.nest, row.key !== undefined && !row.isRoot, () => nestRow(id, words.nestedKey)],
    [words.unnest, holds && !row.isRoot, () => unnestRow(id)],
    [row.quoted ? words.unquote : words.quote, row.canToggleQuotes, () => toggleRowQuotes(id)],
    [words.remove, !row.isRoot, () => removeRow(id)],
  ];
  const run = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu anchorEl={anchor} open onClose={onClose}>
      {problem && (
        <MenuItem
          className="menu-ends field-fix"
          disabled={!problem.fix}
          onClick={run(() => applyFix(problem))}
        >
          <SeverityIcon severity={problem.severity} />
          <span>
            <Prose text={translate(problem.title)} />
            {problem.fix && (
              <b>
                <Prose text={translate(problem.fix.label)} />
              </b>
            )}
          </span>
        </MenuItem>
      )}
      {items.flatMap(([label, offered, act]) =>
        offered
          ? [
              <MenuItem key={label} onClick={run(act)}>
                {label}
              </MenuItem>,
            ]
          : [],
      )}
    </Menu>
  );
}
