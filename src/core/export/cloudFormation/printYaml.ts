import { INVISIBLE } from '../quote/invisible.ts';
import { quoteYaml } from '../quote/quoteYaml.ts';
import type { CfnMap, CfnValue } from './cfnValue.ts';

/** Words that YAML 1.1 does not take for text. */
const KEYWORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const PLAIN = /^[A-Za-z/$](?:[\w/.:$@-]*[\w/$-])?$/;
/** A short sentence of plain words. */
const SENTENCE = /^(?=.{1,60}$)[A-Za-z][\w/.-]*(?: [A-Za-z][\w/.-]*)+$/;

const printText = (text: string) =>
  (PLAIN.test(text) && !KEYWORD.test(text)) || SENTENCE.test(text) ? text : quoteYaml(text);

/** A function of CloudFormation in its short form, where the value is one. */
function printFunction(map: CfnMap): string | undefined {
  const { Ref: name, 'Fn::Sub': text, 'Fn::GetAtt': path, 'Fn::ImportValue': exported } = map;
  if (typeof name === 'string') return `!Ref ${printText(name)}`;
  if (typeof text === 'string') return `!Sub ${quoteYaml(text)}`;
  if (typeof exported === 'string') return `!ImportValue ${printText(exported)}`;
  return Array.isArray(path) ? `!GetAtt ${path.join('.')}` : undefined;
}

/** A value on its own line, or undefined where it takes lines of its own. */
function printInline(value: CfnValue): string | undefined {
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'object') return 'length' in value ? undefined : printFunction(value);
  return String(value);
}

function printItem(value: CfnValue, indent: string): string {
  const inline = printInline(value);
  if (inline !== undefined) return `${indent}- ${inline}\n`;
  return `${indent}- ${printYaml(value, `${indent}  `).slice(indent.length + 2)}`;
}

/**
 * JSON with a space after each comma as a block with a field a line, which YAML folds back to one line; undefined
 * where it would not be the same.
 */
function printFolded(text: string, indent: string): string | undefined {
  if (!/^\{"[^]*\}$/.test(text) || text.search(INVISIBLE) !== -1) return undefined;
  const lines = text
    .replaceAll(/"(?:[^"\\]|\\.)*"|, (?=")/g, (part) => (part === ', ' ? ',\n' : part))
    .split('\n');
  if (lines.length === 1 || lines.some((line) => /^\s|\s$/.test(line))) return undefined;
  return `>-\n${lines.map((line) => `${indent}  ${line}\n`).join('')}`;
}

function printEntry(key: string, value: CfnValue, indent: string): string {
  const folded = typeof value === 'string' ? printFolded(value, indent) : undefined;
  if (folded !== undefined) return `${indent}${printText(key)}: ${folded}`;
  const inline = printInline(value);
  const start = `${indent}${printText(key)}:`;
  return inline === undefined ? `${start}\n${printYaml(value, `${indent}  `)}` : `${start} ${inline}\n`;
}

/** A map or a list as lines of YAML, with the short forms of CloudFormation. */
export function printYaml(value: CfnValue, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => printItem(item, indent)).join('');
  return Object.entries(value)
    .map(([key, item]) => printEntry(key, item, indent))
    .join('');
}

/** A whole template: an empty line before each section and between resources. */
export function printYamlTemplate(template: CfnMap): string {
  return Object.entries(template)
    .map(([key, value]) => {
      if (typeof value !== 'object' || 'length' in value) return printEntry(key, value, '');
      const entries = Object.entries(value).map(([id, item]) => printEntry(id, item, '  '));
      return `\n${key}:\n${entries.join(key === 'Resources' ? '\n' : '')}`;
    })
    .join('');
}
