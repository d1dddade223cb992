import { EMPTY_VALUE } from '../../core/api/accessLogs.ts';
import { REACHES } from '../../core/read/extremeReading.ts';
import { showUnseen } from '../../core/template/unseen.ts';
import type { Difference, OpenedAside } from '../../workers/protocol.ts';
import { Chip } from '../common/components/Chip.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useTranslate } from '../common/hooks/useMessages.ts';
import { useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

/** How much of a line is shown. */
const MOST = 2000;

/** A line that was set aside, and why: its two readings where it has so many, else a sentence. */
export function AsideLine({ aside: { line, text, about, differences } }: { readonly aside: OpenedAside }) {
  const words = useReadWords();
  const translate = useTranslate();
  const { count } = useNumbers();
  return (
    <li>
      <small>{words.line(count(line))}</small>
      <code>{showUnseen(text.slice(0, MOST))}</code>
      {differences ? (
        <Readings differences={differences} />
      ) : (
        <p>
          <Prose text={translate(about)} />
        </p>
      )}
    </li>
  );
}

/** Both readings side by side, without what is the same in them. */
function Readings({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useReadWords();
  const { catalog } = useApi();
  return (
    <div className="read-readings">
      {REACHES.map((reach) => (
        <section key={reach} aria-label={words.reading(reach)}>
          <h4>{words.reading(reach)}</h4>
          {differences.map((each) => (
            <p key={each.name} data-group={catalog.groupOf(each.name) ?? 'none'}>
              <Chip name={each.name} />
              <span className="mono">{showUnseen(each[reach] ?? EMPTY_VALUE)}</span>
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
