import type { Presence } from '../../core/catalog/variable.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { Chip } from '../common/components/Chip.tsx';
import { useNumbers } from './formats.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useReadWords } from './useReadWords.ts';

/** Predicted and seen: on which events the lines really had a value, beside what the catalog says. */
export function SeenView() {
  const words = useReadWords();
  const { share } = useNumbers();
  const { catalog } = useApi();
  const progress = useReadStore((state) => state.progress);
  const seen = progress?.seen.filter(({ lines }) => lines > 0) ?? [];
  if (seen.length === 0) return <p className="read-none">{words.noSeen}</p>;
  const rows = (progress?.names ?? []).map((name, i) => ({
    name,
    cells: seen.map(({ event, lines, filled }) => {
      const ratio = (filled[i] ?? 0) / lines;
      const predicted = catalog.find(name)?.presence[event];
      return { event, ratio, predicted, differs: predicted !== undefined && differs(predicted, ratio) };
    }),
  }));
  const isSurprising = rows.some(({ cells }) => cells.some((cell) => cell.differs));
  return (
    <div className="read-seen">
      <p className="read-small">{words.seenAbout}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways where there is little room */}
      <section className="read-routes" tabIndex={0} aria-label={words.seenTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.variable}</th>
              {seen.map(({ event }) => (
                <th key={event} scope="col">
                  {event.replace('_', '_\u200b')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">
                  <Chip name={name} />
                </th>
                {cells.map(({ event, ratio, predicted, differs: isOther }) => (
                  <td
                    key={event}
                    className={isOther ? 'strong' : ''}
                    title={predicted && words.seenExpected[predicted]}
                  >
                    {share(ratio)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isSurprising && (
        <>
          <ul className="read-differences">
            {rows.flatMap(({ name, cells }) =>
              cells
                .filter((cell) => cell.differs)
                .map(({ event, ratio, predicted }) => (
                  <li key={`${name} ${event}`}>
                    <Chip name={name} /> {words.seenDiffers(event, share(ratio))};{' '}
                    {predicted && words.seenExpected[predicted]}.
                  </li>
                )),
            )}
          </ul>
          <p className="read-small">{words.seenReport}</p>
        </>
      )}
    </div>
  );
}

/** A value where there should never be one, or none where there always should be. */
function differs(predicted: Presence, ratio: number): boolean {
  return (predicted === 'never' && ratio > 0) || (predicted === 'always' && ratio < 1);
}
