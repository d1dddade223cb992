import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { Choice, ProposedColumn } from '../../../core/logs/propose/proposal.ts';
import { Glyph } from '../../common/components/Glyph.tsx';
import { Icon } from '../../common/components/Icon.tsx';
import { lazyPart } from '../../common/loading/lazyPart.tsx';
import { useApi } from '../../common/hooks/useApi.ts';
import { useReadWords } from '../useReadWords.ts';

const VariablePicker = lazyPart(() =>
  import('../../catalog/VariablePicker.tsx').then((m) => m.VariablePicker),
);

interface ProposedRowProps {
  /** Which value of the line it is, from 1. */
  readonly place: number;
  readonly column: ProposedColumn;
  /** What a person has chosen; undefined while the proposal stands. */
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A value of the lines with its key, and the variable that it is taken for, which opens the list of all. */
export function ProposedRow({ place, column, chosen, onChoose }: ProposedRowProps) {
  const words = useReadWords();
  const id = useId();
  const { groupOf } = useApi().catalog;
  const [anchor, setAnchor] = useState<HTMLElement>();
  const choice = chosen ?? column.choice;
  const group = choice.kind === 'variable' ? groupOf(choice.name) : undefined;
  const label = column.path.join('.') || words.valueAt(String(place));
  const about = chosen ? undefined : aboutOf(column);
  const proposed = column.choice.kind === 'variable' ? [column.choice.name] : [];
  const likely = [...proposed, ...column.candidates].filter((name) => groupOf(name) !== undefined);
  return (
    <li className={choice.kind === 'unknown' ? 'unknown' : ''} data-group={group ?? 'none'}>
      <div className="proposed-value">
        <b id={`${id}-key`}>{label}</b>
        <code className="ellipsis" title={column.example}>
          {column.example}
        </code>
      </div>
      <Button
        variant="line"
        id={`${id}-choice`}
        aria-labelledby={`${id}-key ${id}-choice`}
        aria-describedby={about && `${id}-about`}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {group && <Glyph group={group} />}
        <span className={choice.kind === 'variable' ? 'grow mono' : 'grow'}>
          {choice.kind === 'variable' ? choice.name : words.choice[choice.kind]}
        </span>
        <Icon name="down" />
      </Button>
      {about && <small id={`${id}-about`}>{words.choiceAbout[about]}</small>}
      {anchor && (
        <VariablePicker
          anchor={anchor}
          likely={likely}
          others={[
            { label: words.choice.text, onChoose: () => onChoose({ kind: 'text' }) },
            { label: words.leaveUnknown, onChoose: () => onChoose({ kind: 'unknown' }) },
          ]}
          onChoose={(name) => onChoose({ kind: 'variable', name })}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </li>
  );
}

/** What a person should know of a proposed choice. */
function aboutOf({
  choice,
  isEmpty,
  isSure,
}: ProposedColumn): 'likely' | 'emptyVariable' | 'emptyText' | 'text' | 'unknown' | undefined {
  if (choice.kind === 'variable') return isEmpty ? 'emptyVariable' : isSure ? undefined : 'likely';
  return isEmpty ? 'emptyText' : choice.kind;
}
