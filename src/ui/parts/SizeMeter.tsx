import { TEMPLATE_LIMIT_BYTES } from '../../core/api/webSocketApi.ts';
import { useMessages } from '../useMessages.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import './SizeMeter.css';

/** From this share of the limit on, the meter warns. */
const NEARLY_FULL = 0.8;

/**
 * A whole number with the commas that both languages write. The first number format of `Intl` would take the
 * browser tens of milliseconds, in the middle of the page's start.
 */
const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** How much of the 3 KB a template takes, as a bar and in numbers. */
export function SizeMeter({ bytes }: { readonly bytes: number }) {
  const words = useMessages().template;
  const left = TEMPLATE_LIMIT_BYTES - bytes;
  const state = left < 0 ? 'error' : bytes >= TEMPLATE_LIMIT_BYTES * NEARLY_FULL ? 'warning' : undefined;
  return (
    <span className="size-meter" data-state={state ?? 'fine'}>
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, (bytes / TEMPLATE_LIMIT_BYTES) * 100)}%` }} />
      </span>
      <span>
        <b>{grouped(bytes)}</b> {words.ofBytes(grouped(TEMPLATE_LIMIT_BYTES))}
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
