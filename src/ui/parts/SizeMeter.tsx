import { TEMPLATE_LIMIT_BYTES } from '../../core/api/webSocketApi.ts';
import type { Locale } from '../../core/text.ts';
import { useLocale, useMessages } from '../useMessages.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import './SizeMeter.css';

/** From this share of the limit on, the meter warns. */
const NEARLY_FULL = 0.8;

const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  ko: new Intl.NumberFormat('ko'),
};

/** How much of the 3 KB a template takes, as a bar and in numbers. */
export function SizeMeter({ bytes }: { readonly bytes: number }) {
  const words = useMessages().template;
  const locale = useLocale();
  const number = NUMBERS[locale];
  const left = TEMPLATE_LIMIT_BYTES - bytes;
  const state = left < 0 ? 'error' : bytes >= TEMPLATE_LIMIT_BYTES * NEARLY_FULL ? 'warning' : undefined;
  return (
    <span className="size-meter" data-state={state ?? 'fine'}>
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, (bytes / TEMPLATE_LIMIT_BYTES) * 100)}%` }} />
      </span>
      <span>
        <b>{number.format(bytes)}</b> {words.ofBytes(number.format(TEMPLATE_LIMIT_BYTES))}
      </span>
      {state && (
        <span className="rest">
          <SeverityIcon severity={state} />
          {left < 0 ? words.bytesOver(number.format(-left)) : words.bytesLeft(number.format(left))}
        </span>
      )}
    </span>
  );
}
