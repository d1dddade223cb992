import type { Text } from '../../text.ts';
import type { Part } from './part.ts';

const HEADER = /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+|--- (?:a\/|\S+\.\w+)|index [0-9a-f]{6,40}\.\.)/m;
/** What `terraform plan` prints. */
const PLAN =
  /^[ \t]*(?:[+~-]|-\/\+) (?:resource|access_log_settings|format|default_route_settings)\b|^Terraform will perform|# \S+ will be (?:created|updated|destroyed|replaced)/m;

/** The new side of a change, file by file, then the old one; none where a text is no change. */
export function cutDiff(text: string): readonly Part[] {
  if (PLAN.test(text)) return sides(text, undefined, { new: newOfPlan, old: oldOfPlan }, 'terraform');
  const isDiff = HEADER.test(text) || isBareDiff(text);
  if (!isDiff) return [];
  const files = text.split(FILE).filter(hasChange).map(withoutWords);
  const all = files.map((file) => sides(file, fileNameOf(file), { new: newOf, old: oldOf }));
  return [...all.map(([first]) => first), ...all.map(([, second]) => second)].filter(
    (part): part is Part => part !== undefined && part.text.trim() !== '',
  );
}

const FILE = /^(?=diff --git |--- (?:a\/|\S+\.\w+))/m;
const hasChange = (file: string) => /^[+-]/m.test(file);

/** A change without the paragraphs before and behind it. */
function withoutWords(file: string): string {
  const lines = file.split('\n');
  const from = Math.max(
    0,
    lines.findIndex((line) => HEADER.test(line)),
  );
  const to = lines.findLastIndex((line) => /^[+-]|^ *\S/.test(line) && /^[+\- \\]/.test(line)) + 1;
  return lines.slice(from, to).join('\n');
}

type Side = (line: string) => string | undefined;

function sides(
  text: string,
  fileName: string | undefined,
  side: { readonly new: Side; readonly old: Side },
  language?: string,
): readonly Part[] {
  const lines = text.split('\n');
  const take = (pick: Side) => lines.flatMap((line) => pick(line) ?? []).join('\n');
  const common = { ...(fileName && { fileName }), ...(language && { language }) };
  return [
    { text: take(side.new), ...common, way: NEW_SIDE },
    { text: take(side.old), ...common, way: OLD_SIDE },
  ];
}

/** Every line is added, taken away or kept, and a few tell that this is no list of YAML. */
function isBareDiff(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length > 1 &&
    lines.every((line) => /^[+\- ]/.test(line)) &&
    lines.some((line) => line.startsWith('+'))
  );
}

const isHead = (line: string) =>
  /^(?:diff --git |index |--- |\+\+\+ |@@ |\\ No newline|new file|deleted file)/.test(line);
const newOf: Side = (line) => (isHead(line) || line.startsWith('-') ? undefined : line.replace(/^[+ ]/, ''));
const oldOf: Side = (line) => (isHead(line) || line.startsWith('+') ? undefined : line.replace(/^[- ]/, ''));

const CHANGED = /^([ \t]*)~ (.*?) -> (.*?)(?: # .*)?$/;
const SIGN = /^([ \t]*)(?:-\/\+|[+~-])(?= )/;

/** `~ format = "a" -> "b"` has both sides in one line. */
const newOfPlan: Side = (line) => {
  if (/^[ \t]*- /.test(line)) return undefined;
  const [, indent = '', before = '', after] = CHANGED.exec(line) ?? [];
  return after === undefined ? line.replace(SIGN, '$1 ') : `${indent}  ${nameIn(before)}${after}`;
};
const oldOfPlan: Side = (line) => {
  if (/^[ \t]*\+ /.test(line)) return undefined;
  const [, indent = '', before] = CHANGED.exec(line) ?? [];
  return before === undefined ? line.replace(SIGN, '$1 ') : `${indent}  ${before}`;
};
const nameIn = (assignment: string) => /^[\w"-]+\s*=\s*/.exec(assignment)?.[0] ?? '';

/** The name without its folders. */
const fileNameOf = (file: string) => /^\+\+\+ (?:b\/)?\S*?([^/\s]+)\s*$/m.exec(file)?.[1];

const NEW_SIDE: Text = { en: 'new side of a change', ko: '변경 후' };
/** How formats are told that a change took away. */
export const OLD_SIDE: Text = { en: 'old side of a change', ko: '변경 전' };
