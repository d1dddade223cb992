import { memo, useDeferredValue } from 'react';
import { FIELD_VARIABLES } from '../../core/logs/logField.ts';
import { GROUP_FIELDS, type GroupField } from '../../core/logs/columns/columns.ts';
import { fitsTerm } from '../../core/logs/filter.ts';
import type { Count } from '../../core/logs/summary/summary.ts';
import { toggleTerm } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { Icon } from '../common/components/Icon.tsx';
import { FailureMark, failureName } from './FailureMark.tsx';
import { useNumbers } from './formats.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useReadWords } from './useReadWords.ts';

/** How many values of a field show at first. */
const MOST = 8;
/** From so many times its usual share, and from so many lines, a value stands out. */
const NOTABLE_TIMES = 2;
const NOTABLE_LINES = 20;

/** The values of each field with their counts, which follow the filter. A press shows only lines with one, another hides them. */
export function FilterPanel() {
  const words = useReadWords();
  // The lines come first.
  const groups = useDeferredValue(useReadStore((state) => state.summary?.groups));
  return (
    <div className="read-filters">
      <h2>{words.filters}</h2>
      {GROUP_FIELDS.map((field) => {
        const counts = groups?.[field];
        return counts && counts.length > 0 && <FieldFilter key={field} field={field} counts={counts} />;
      })}
    </div>
  );
}

const FieldFilter = memo(function FieldFilter({
  field,
  counts,
}: {
  readonly field: GroupField;
  readonly counts: readonly Count[];
}) {
  const words = useReadWords();
  const { count: format } = useNumbers();
  const variable = FIELD_VARIABLES[field][0] ?? '';
  const group = useApi().catalog.groupOf(variable);
  const most = counts[0]?.count ?? 1;
  const shown = counts.slice(0, MOST);
  return (
    <section className="read-field" data-group={group ?? 'none'} aria-label={words.fields[field]}>
      <h3>
        {group && <Glyph group={group} />}
        {words.fields[field]}
      </h3>
      <ul>
        {shown.map((value) => (
          <FilterValue key={value.text} field={field} value={value} most={most} />
        ))}
      </ul>
      {counts.length > MOST && <p>{words.more(format(counts.length - MOST))}</p>}
    </section>
  );
});

interface FilterValueProps {
  readonly field: GroupField;
  readonly value: Count;
  readonly most: number;
}

function FilterValue({ field, value: { text, count, times }, most }: FilterValueProps) {
  const words = useReadWords();
  const { count: format } = useNumbers();
  const filter = useReadStore((state) => state.filter);
  const term = { field, value: text };
  const isIn = (terms: typeof filter.only) =>
    terms.some((each) => each.field === field && fitsTerm(each, text));
  const isOnly = isIn(filter.only);
  const isHidden = isIn(filter.not);
  const often =
    times >= NOTABLE_TIMES && count >= NOTABLE_LINES ? format(Math.round(times * 10) / 10) : undefined;
  const failure = field === 'status' ? failureName(text, words) : undefined;
  return (
    <li className={isHidden ? 'hidden' : ''}>
      <button
        type="button"
        className="read-value"
        aria-pressed={isOnly}
        aria-label={[
          words.only(text),
          ...(failure === undefined ? [] : [failure]),
          words.lines(format(count)),
          ...(often === undefined ? [] : [words.times(often)]),
        ].join(', ')}
        title={text}
        onClick={(event) => toggleTerm(event.altKey ? 'not' : 'only', term)}
      >
        {field === 'status' && <FailureMark status={text} />}
        <span className="mono ellipsis">{text}</span>
        {often !== undefined && <b title={words.times(often)}>×{often}</b>}
        <span>{format(count)}</span>
        <svg width="40" height="3" aria-hidden="true">
          <rect width={Math.max((count / most) * 40, 1)} height="3" fill="var(--edge)" />
        </svg>
      </button>
      <button
        type="button"
        className="read-hide"
        aria-pressed={isHidden}
        aria-label={words.hide(text)}
        title={words.hide(text)}
        onClick={() => toggleTerm('not', term)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
