import { toggleTerm } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import type { Count } from '../../core/logs/summary/summary.ts';
import { useNumbers } from './formats.ts';
import { SummaryFigures } from './SummaryFigures.tsx';
import { useAnswer } from './useAnswer.ts';
import { useReadWords } from './useReadWords.ts';

/** From so large a share of failing lines on, or so many milliseconds, a route stands out. */
const MANY_FAIL = 0.02;
const SLOW = 1000;

/** The figures of what is shown: counts, routes with their failures and percentiles, texts of errors. */
export function SummaryView() {
  const words = useReadWords();
  const { count } = useNumbers();
  const summary = useReadStore((state) => state.summary);
  const hasLatency = useReadStore((state) => state.progress?.hasLatency === true);
  // The lines do not wait for their percentiles.
  const routes = useAnswer('routes', (desk) => desk.routes()) ?? [];
  if (!summary) return null;
  const milliseconds = (value: number) => (Number.isNaN(value) ? '–' : count(value));
  return (
    <div className="read-summary">
      <SummaryFigures summary={summary} />
      {routes.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways where there is little room
        <section className="read-routes" tabIndex={0} aria-label={words.routes}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.routes}</th>
                <th scope="col">{words.narrowTabs.lines}</th>
                <th scope="col">{words.failingShort}</th>
                {hasLatency &&
                  ['p50', 'p95', 'p99'].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
              </tr>
            </thead>
            <tbody>
              {routes.slice(0, 50).map((route) => (
                <tr key={route.route}>
                  <th scope="row">
                    <button
                      type="button"
                      className="read-link mono"
                      data-group="request"
                      title={route.route}
                      onClick={() => toggleTerm('only', { field: 'route', value: route.route })}
                    >
                      {route.route}
                    </button>
                  </th>
                  <td>{count(route.rows)}</td>
                  <td className={route.failing > route.rows * MANY_FAIL ? 'strong' : ''}>
                    {count(route.failing)}
                  </td>
                  {hasLatency && (
                    <>
                      <td>{milliseconds(route.p50)}</td>
                      <td className={route.p95 > SLOW ? 'strong' : ''}>{milliseconds(route.p95)}</td>
                      <td className={route.p99 > SLOW ? 'strong' : ''}>{milliseconds(route.p99)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hasLatency && <p className="read-small">{words.percentileNote}</p>}
      <Errors counts={summary.groups.error} />
      <p className="read-small">{words.privacy}</p>
    </div>
  );
}

function Errors({ counts }: { readonly counts: readonly Count[] | undefined }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const errors = counts?.filter(({ text }) => text !== '-') ?? [];
  if (errors.length === 0) return null;
  return (
    <section aria-label={words.errorTexts}>
      <h2>{words.errorTexts}</h2>
      <ul className="read-errors">
        {errors.slice(0, 20).map(({ text, count: lines }) => (
          <li key={text}>
            <button
              type="button"
              className="read-link mono"
              data-group="errors"
              title={text}
              onClick={() => toggleTerm('only', { field: 'error', value: text })}
            >
              {text}
            </button>
            <span>{count(lines)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
