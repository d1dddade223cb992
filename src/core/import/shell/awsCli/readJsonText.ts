import type { Text } from '../../../text.ts';
import type { DocumentNode } from '../../documents/node.ts';
import { readJsonNode } from '../../documents/readJsonNode.ts';
import { joinLines } from '../../joinLines.ts';
import { NOTES } from '../notes.ts';

/** A text as the AWS CLI reads JSON, or as it was meant to, with why it would refuse it. */
export interface JsonText {
  readonly text: string;
  readonly root: DocumentNode;
  readonly notes: readonly Text[];
}

interface Mending {
  readonly note: Text;
  readonly mend: (text: string) => string;
}

/** What people write that only looks like JSON to the AWS CLI, the likeliest first. */
const MENDINGS: readonly Mending[] = [
  { note: NOTES.jsonBackslash, mend: (text) => text.replaceAll('\\$', '$') },
  { note: NOTES.jsonBreak, mend: joinStrings },
  { note: NOTES.quotesEscaped, mend: unescapeQuotes },
];

export function readJsonText(text: string): JsonText | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const notes: Text[] = [];
  let mended = text;
  for (let i = 0; ; i++) {
    const root = readJsonNode(mended);
    if (root) return { text: mended, root, notes: isStrict(mended) ? notes : [...notes, NOTES.jsonStrict] };
    const mending = MENDINGS[i];
    if (!mending) return undefined;
    const next = mending.mend(mended);
    if (next !== mended) notes.push(mending.note);
    mended = next;
  }
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Line breaks between quotes are joined as those of the AWS page are. */
function joinStrings(text: string): string {
  // One that does not end reaches to the end, so that nothing is looked through twice.
  return text.replace(/"(?:\\[^]|[^"\\])*(?:"|$)/g, (quoted) => {
    if (!/[\r\n]/.test(quoted) || !quoted.endsWith('"')) return quoted;
    return `"${joinLines(quoted.slice(1, -1).replace(/\\(\r?\n)/g, '$1'))}"`;
  });
}

/** Takes one layer of backslashes before quotes away, as programs of Windows do. */
export function unescapeQuotes(text: string): string {
  return text.replace(/(\\+)(")?/g, (run, slashes: string, quote: string | undefined) =>
    quote === undefined ? run : '\\'.repeat(slashes.length >> 1) + (slashes.length % 2 === 1 ? '"' : ''),
  );
}
