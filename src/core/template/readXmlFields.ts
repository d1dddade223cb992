import { SaxesParser } from 'saxes';
import type { Template } from './parse.ts';
import type { Field } from './shape.ts';
import { standIn } from './standIn.ts';
import { variablesBetween } from './variablesBetween.ts';
import { withoutLoneSurrogates } from './withoutLoneSurrogates.ts';

interface OpenElement {
  readonly from: number;
  /** Behind the opening tag; undefined until it is complete. */
  contentFrom?: number;
  hasChildren: boolean;
}

/**
 * How many errors are read past. A slip or two while somebody types must not take the fields behind them away;
 * what holds more is no XML, and making a thousand errors of it takes long.
 */
const MAX_ERRORS = 20;

/**
 * The fields of an XML template, in order of their beginning, as far as they can be read: attributes, and
 * elements without child elements. The key is the name of the attribute or element.
 */
export function readXmlFields(template: Template): Field[] {
  const source = withoutLoneSurrogates(standIn(template));
  const fields: Field[] = [];
  const open: OpenElement[] = [];
  const parser = new SaxesParser();
  const add = (key: string, from: number, to: number, valueFrom: number, valueTo: number): void => {
    const variables = variablesBetween(template, valueFrom, valueTo);
    fields.push({ key, from, to, valueFrom, valueTo, quoted: true, variables });
  };
  let errors = 0;
  parser.on('error', (error) => {
    errors += 1;
    if (errors > MAX_ERRORS) throw error;
  });
  parser.on('opentagstart', () => {
    const parent = open.at(-1);
    if (parent) parent.hasChildren = true;
    open.push({ from: source.lastIndexOf('<', parser.position - 1), hasChildren: false });
  });
  parser.on('attribute', ({ name }) => {
    const to = parser.position;
    const quote = source[to - 1];
    if (quote !== '"' && quote !== "'") return;
    const valueFrom = source.lastIndexOf(quote, to - 2) + 1;
    const from = source.lastIndexOf(name, valueFrom - 2);
    if (from >= 0 && valueFrom > 0) add(name, from, to, valueFrom, to - 1);
  });
  parser.on('opentag', () => {
    const element = open.at(-1);
    if (element) element.contentFrom = parser.position;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const element = open.pop();
    if (element?.contentFrom === undefined || element.hasChildren || isSelfClosing) return;
    const to = parser.position;
    const valueTo = source.lastIndexOf('</', to - 1);
    if (valueTo >= element.contentFrom) add(name, element.from, to, element.contentFrom, valueTo);
  });
  try {
    parser.write(source).close();
  } catch (error) {
    if (errors <= MAX_ERRORS) throw error;
  }
  return fields.sort((a, b) => a.from - b.from);
}
