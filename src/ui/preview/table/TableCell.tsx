import { EMPTY_VALUE } from '../../../core/api/accessLogs.ts';
import { sampleKind } from '../../../core/scenarios/edits/sampleKind.ts';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import { changeSample } from '../../../state/sampleActions.ts';
import { announce } from '../../../state/noticeActions.ts';
import { useApi } from '../../common/hooks/useApi.ts';
import { useLocale, useMessages, useTranslate } from '../../common/hooks/useMessages.ts';
import { explainEmpty } from '../explainEmpty.ts';
import { LineText } from '../LineText.tsx';
import { SampleInput } from '../samples/SampleInput.tsx';
import type { TableCellContent } from './tableCells.ts';

interface TableCellProps {
  readonly content: TableCellContent;
  readonly scenario: Scenario;
  /** Name of the first variable. */
  readonly variable: string | undefined;
  /** There are more. */
  readonly mixed: boolean;
  readonly current: boolean;
  readonly editing: boolean;
  /** The editing ended; `back`: the focus goes back to the cell. */
  readonly onFinish: (back: boolean) => void;
}

/** One value of a line, or the field to change it in. */
export function TableCell(props: TableCellProps) {
  const { content, scenario, variable, mixed, current, editing } = props;
  const messages = useMessages();
  const locale = useLocale();
  const { catalog } = useApi();
  const words = messages.preview;
  const { text, pieces, broken } = content;
  const why =
    content.empty && variable !== undefined ? explainEmpty(catalog, variable, messages, locale) : undefined;
  const edited = variable !== undefined && scenario.editedValues?.includes(variable);
  const editable = variable !== undefined && sampleKind(catalog, variable) !== undefined;
  if (editing && variable !== undefined) {
    return (
      <td className="editing" tabIndex={-1}>
        <CellInput {...props} variable={variable} />
      </td>
    );
  }
  return (
    <td
      className={`mono${broken ? ' broken' : ''}${edited ? ' edited' : ''}`}
      tabIndex={current ? 0 : -1}
      title={why ?? text}
      {...(editable && !mixed ? { 'data-editable': '' } : {})}
      {...(mixed ? { 'data-mixed': '' } : {})}
    >
      <LineText pieces={pieces} inferred={scenario.inferredValues} />
      {broken && <span className="visually-hidden">, {words.brokenCell}</span>}
      {edited && <span className="visually-hidden">, {words.edited}</span>}
    </td>
  );
}

function CellInput({ scenario, variable, onFinish }: TableCellProps & { readonly variable: string }) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const value = Object.hasOwn(scenario.values, variable) ? scenario.values[variable] : undefined;
  return (
    <SampleInput
      takesFocus
      name={variable}
      value={value}
      label={words.sampleOf(variable, translate(scenario.label))}
      onCommit={(next, left) => {
        onFinish(!left);
        if (next === (value ?? null)) return;
        changeSample(scenario.id, variable, next);
        announce(words.sampleChanged(variable, next ?? EMPTY_VALUE));
      }}
      onCancel={() => onFinish(true)}
      onLeave={() => {
        onFinish(false);
        announce(words.sampleKept);
      }}
    />
  );
}
