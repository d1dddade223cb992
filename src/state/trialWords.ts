import type { Payload, Place } from '../core/template/drop/place.ts';
import type { Text } from '../core/text.ts';
import { trial as en } from '../i18n/en/trial.ts';
import { trial as ko } from '../i18n/ko/trial.ts';

interface Dropped {
  readonly place: Place;
  readonly payload: Payload;
}

interface Count {
  readonly lines: number;
  readonly broken: number;
}

/** Whether the lines would parse: "with the new field: all 12 lines parse". Undefined where there is no line. */
export function trialWords(drop: Dropped, count: Count): Text | undefined {
  if (count.lines === 0) return undefined;
  return { en: sentence(en, drop, count), ko: sentence(ko, drop, count) };
}

function sentence(words: typeof en, drop: Dropped, { lines, broken }: Count): string {
  const parse =
    broken === 0
      ? words.allParse(lines)
      : broken === lines
        ? words.noneParse(broken)
        : words.someParse(lines - broken, broken);
  return words.state(whenOf(words, drop), parse);
}

function whenOf(words: typeof en, { place, payload }: Dropped): string {
  if (place.kind === 'variable') return payload.kind === 'new' ? words.replaced : words.swapped;
  if (payload.kind !== 'new') return words.moved;
  return place.kind === 'gap' ? words.newFields(payload.fields.length) : words.inserted;
}
