import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import type { FieldRow } from '../../../core/template/fields/fields.ts';
import { applyFix } from '../../../state/ruleActions.ts';
import { Prose } from '../../common/components/Prose.tsx';
import '../../common/components/scrollHints.css';
import { SeverityIcon } from '../../common/components/SeverityIcon.tsx';
import { useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import {
  addFields,
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
import { availableOperations } from './availableOperations.ts';

interface FieldMenuProps {
  readonly row: FieldRow;
  readonly problem: Diagnostic | undefined;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly onEdit: FieldHandlers['onEdit'];
  readonly onPick: (
    anchor: HTMLElement,
    choose: (name: string) => void,
    write?: (text: string) => void,
  ) => void;
}

/** A name, whether it can be done now, what it does, and its keys. */
type MenuEntry = readonly [string, boolean, () => void, (readonly string[])?];

/** Everything that can be done with a row: its problem and the fix, what it holds, what is beside it, where it stands. */
export function FieldMenu({ row, problem, anchor, onClose, onEdit, onPick }: FieldMenuProps) {
  const words = useMessages().fields;
  const translate = useTranslate();
  const { id, parent, index } = row;
  const holds = row.content === 'children';
  const isFixed = row.isRoot || row.kind === 'attribute';
  const offers = availableOperations(id, words.nestedKey);
  const place = (at: number) =>
    onPick(
      anchor,
      (name) => addVariables([name], { parent, index: at }),
      (text) => addFields([{ text }], { parent, index: at }),
    );
  // The new object stands where the row was, and its name is only a proposal.
  const nest = () => {
    if (nestRow(id, words.nestedKey)) onEdit(id, 'key');
  };
  const groups: readonly (readonly MenuEntry[])[] = [
    [
      [words.renameItem, row.key !== undefined, () => onEdit(id, 'key'), ['F2']],
      [
        words.changeItem,
        row.variable !== undefined,
        () => onPick(anchor, (name) => changeRowVariable(id, name)),
      ],
      [words.editText, !holds, () => onEdit(id, 'value'), row.key === undefined ? ['F2'] : []],
      [row.quoted ? words.unquote : words.quote, row.canToggleQuotes, () => toggleRowQuotes(id)],
    ],
    [
      [words.insertBefore, !isFixed, () => place(index)],
      [words.insertAfter, !isFixed, () => place(index + 1)],
      [words.duplicate, offers.has('duplicate'), () => duplicateRow(id)],
      [words.nest, offers.has('nest'), nest],
      [words.unnest, offers.has('unnest'), () => unnestRow(id)],
    ],
    [
      [words.moveUp, offers.has('moveUp'), () => moveRow(id, -1), ['Alt', '↑']],
      [words.moveDown, offers.has('moveDown'), () => moveRow(id, 1), ['Alt', '↓']],
      [words.moveOut, offers.has('moveOut'), () => moveRowOut(id), ['Alt', '←']],
      [words.remove, offers.has('remove'), () => removeRow(id), ['Del']],
    ],
  ];
  const run = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu anchorEl={anchor} open onClose={onClose} slotProps={{ paper: { className: 'scroll-hints' } }}>
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
      {groups
        .map((group) => group.filter(([, isOffered]) => isOffered))
        .filter((group) => group.length > 0)
        .flatMap((group, i) => [
          ...(i > 0 ? [<Divider key={`above ${group[0]?.[0]}`} />] : []),
          ...group.map(([label, , act, keys = []]) => (
            <MenuItem key={label} className="field-action" onClick={run(act)}>
              <span>{label}</span>
              <span className="field-action-keys" aria-hidden="true">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </MenuItem>
          )),
        ])}
    </Menu>
  );
}
