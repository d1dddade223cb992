import { checkJson } from '../template/checkJson.ts';
import { beginsAs } from '../template/fields/readFields.ts';
import { maskVariables } from '../template/maskVariables.ts';
import { parse } from '../template/parse.ts';
import type { LateParts } from './rule.ts';

interface LatePart {
  /** It is there where this is. */
  readonly key: keyof LateParts;
  /** Whether a template may want it; by its text alone, since an analysis that failed here would stop the change that it follows. */
  readonly isWanted: (source: string) => boolean;
  /** Rejects where a file cannot be had. */
  readonly load: () => Promise<LateParts>;
}

export const LATE_PARTS: readonly LatePart[] = [
  {
    key: 'xml',
    isWanted: (source) => beginsAs(source) === 'xml',
    load: async () => ({ xml: (await import('../template/xmlReader.ts')).XML_READER }),
  },
  {
    key: 'tellRepair',
    isWanted: (source) => beginsAs(source) === 'xml' || isBrokenJson(source),
    load: async () => {
      const [{ tellRepair }, { FAULT_WORDS: faultWords }] = await Promise.all([
        import('./tellRepair.ts'),
        import('./faultWords.ts'),
      ]);
      return { tellRepair, faultWords };
    },
  },
  { key: 'tellBorrowings', isWanted: mayBorrow, load: () => import('./tellBorrowings.ts') },
  { key: 'findSurrounding', isWanted: maySurround, load: () => import('../template/surroundings.ts') },
  { key: 'tellConfusions', isWanted: mayConfuse, load: () => import('./tellConfusions.ts') },
];

/** Loads parts, those of all templates where none are named. Rejects where a file cannot be had. */
export async function loadParts(parts: readonly LatePart[] = LATE_PARTS): Promise<LateParts> {
  const loaded = await Promise.all(parts.map(({ load }) => load()));
  return loaded.reduce((all, part) => ({ ...all, ...part }), {});
}

const isBrokenJson = (source: string): boolean =>
  beginsAs(source) === 'json' && checkJson(maskVariables(parse(source))) !== undefined;

/** `$name`, `%h`, `%REQ(:PATH)%`, `\t`, `event.…`, and the bare names of load balancers and of W3C logs. */
const MAY_BORROW =
  /\$(?!context\b)[a-z]{3}|%[<>{A-Za-z]|\\t|\brequestContext\b|\bevent\.|\b(?:elb|target|request|response|received|sent)_[a-z]|:port\b|\b(?:cs?|sc|x-edge|time)[-(][a-z]/i;

/** Whether a template may have names of other tools' logs. */
export function mayBorrow(source: string): boolean {
  return MAY_BORROW.test(source);
}

/** An object of variables under plain keys, without any space. */
const PLAIN = /^\{(?:"[a-z]\w*":"?\$context(?:\.[a-z]\w*)+"?[,}])+$/;

/** Whether a template may be something else than a format. */
export function maySurround(source: string): boolean {
  return !PLAIN.test(source);
}

/** Whether a template may have values that stand beside each other without quotes or tags between them. */
export function mayConfuse(source: string): boolean {
  const syntax = beginsAs(source);
  const border = syntax === 'json' ? '"' : syntax === 'xml' ? '[<>"]' : '$.^';
  return source.split(new RegExp(border)).some((piece) => piece.split('$context').length > 2);
}
