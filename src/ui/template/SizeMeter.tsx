import { useApi } from '../common/hooks/useApi.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import './SizeMeter.css';

/** From this share of the limit on, the meter warns. */
const NEARLY_FULL = 0.8;

/**
 * A whole number with the commas that both languages write. The first number format of `Intl` would take the
 * browser tens of milliseconds, in the middle of the page's start.
 */
const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

interface SizeMeterProps {
  readonly bytes: number;
  /** What a drop would add, or take away. */
  readonly added?: number;
}

/** How much of the room a template takes, as a bar and in numbers. */
export function SizeMeter({ bytes, added = 0 }: SizeMeterProps) {
  const words = useMessages().template;
  const { longestTemplate: limit } = useApi();
  const total = bytes + added;
  const left = limit - total;
  const state = left < 0 ? 'error' : total >= limit * NEARLY_FULL ? 'warning' : undefined;
  return (
    <span className="size-meter" data-state={state ?? 'fine'}>
      <span className="bar" aria-hidden="true">
        <i style={{ width: share(Math.min(bytes, total) / limit) }} />
        {added !== 0 && <i className="added" style={{ width: share(Math.abs(added) / limit) }} />}
      </span>
      <span>
        <b>{grouped(bytes)}</b>
        {changeOf(added)} {words.ofBytes(grouped(limit))}
      </span>
      {state && (
        <span className="rest">
          <SeverityIcon severity={state} />
          {left < 0 ? words.bytesOver(grouped(-left)) : words.bytesLeft(grouped(left))}
        </span>
      )}
    </span>
  );
}

/** What comes to a number or goes from it, to be read behind it: " + 33"; nothing for no change. */
export function changeOf(added: number): string {
  if (added === 0) return '';
  return ` ${added < 0 ? '−' : '+'} ${grouped(Math.abs(added))}`;
}

const share = (part: number): string => `${Math.min(100, part * 100)}%`;
