import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Diagnostic } from '../../core/lint/rule.ts';
import type { FieldRow } from '../../core/template/fields/fields.ts';
import { applyFix } from '../../state/ruleActions.ts';
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
import type { FieldHandlers } from './fieldHandlers.ts';
import { fieldOffers } from './fieldOffers.ts';

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
  const offers = fieldOffers(id, words.nestedKey);
  const place = (at: number) => onPick(anchor, (name) => addVariables([name], { parent, index: at }));
  // The new object stands where the row was, and its name is only a proposal.
  const nest = () => {
    if (nestRow(id, words.nestedKey)) onEdit(id, 'key');
  };
  const items: readonly (readonly [string, boolean, () => void])[] = [
    [words.renameItem, row.key !== undefined, () => onEdit(id, 'key')],
    [words.changeItem, !holds, () => onPick(anchor, (name) => changeRowVariable(id, name))],
    [words.editText, !holds, () => onEdit(id, 'value')],
    [words.insertBefore, !row.isRoot, () => place(index)],
    [words.insertAfter, !row.isRoot, () => place(index + 1)],
    [words.duplicate, offers.has('duplicate'), () => duplicateRow(id)],
    [words.moveUp, offers.has('moveUp'), () => moveRow(id, -1)],
    [words.moveDown, offers.has('moveDown'), () => moveRow(id, 1)],
    [words.moveOut, offers.has('moveOut'), () => moveRowOut(id)],
    [words.nest, offers.has('nest'), nest],
    [words.unnest, offers.has('unnest'), () => unnestRow(id)],
    [row.quoted ? words.unquote : words.quote, row.canToggleQuotes, () => toggleRowQuotes(id)],
    [words.remove, offers.has('remove'), () => removeRow(id)],
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
