import { WAYS } from '../../values/ways.ts';
import { HCL_ESCAPES } from '../escapes.ts';
import { hclFunctions } from '../functions/hcl.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language, type StringLiteral } from '../language.ts';
import { dropIndent, readBlock, sharedIndent } from '../readBlock.ts';
import { readQuoted, type Quoting } from '../readQuoted.ts';

const TEMPLATE = { hole: ['${', '%{'], doubled: { '$${': '${', '%%{': '%{' } } satisfies Partial<Quoting>;
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

/** The language of Terraform and OpenTofu. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export const hcl: Language = {
  ...COMMON,
  comment: /(?:#|\/\/)[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y,
  word: /[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff-]*/y,
  foreignMarks: ";'`",
  endsAtLine: true,
  members: ['.'],
  json: JSON_STYLES.go,
  functions: hclFunctions,
  readString(text, at) {
    if (text[at] === '"') return readQuoted(text, at + 1, { quote: '"', escapes: HCL_ESCAPES, ...TEMPLATE });
    return text.startsWith('<<', at) ? readHeredoc(text, at) : undefined;
  },
};

/** `<<-` takes away the indentation that all lines share; lines of white space alone do not count. */
function readHeredoc(text: string, at: number): StringLiteral | undefined {
  HEREDOC.lastIndex = at;
  const [opening, dash, marker = ''] = HEREDOC.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const start = at + opening.length;
  const closing = new RegExp(`^[ \\t]*${marker}[ \\t]*\\r?$`, 'gmu');
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (!end) return { to: text.length, parts: [''], isOdd: true };
  // The break before the closing word belongs to the text.
  const indent = dash ? sharedIndent(text.slice(start, end.index).split('\n')) : 0;
  const dropFrom = (line: string) => (line.trim() === '' || !dash ? line : dropIndent(line, indent));
  const parts = readBlock(text, start, end.index, dropFrom, TEMPLATE);
  return { to: end.index + end[0].trimEnd().length, parts, way: WAYS.heredocBreak };
}
