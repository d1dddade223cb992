import type { Template } from '../parse.ts';
import { standIn } from '../standIn.ts';
import { findXmlReader } from '../xmlReader.ts';
import { buildRow } from './buildRow.ts';
import type { FieldRow, FieldRows, Range, Unreadable } from './fieldTree.ts';
import { unreadableAt, unreadableTooDeep, unreadableYet } from './unreadable.ts';
import { unescapeXml } from './xmlText.ts';

/** Deeper than any log line; keeps the ids and paths of rows short. */
const DEEPEST = 64;

const MARKUP = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>|<\/?(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

interface Open {
  readonly slot: number;
  readonly id: string;
  readonly path: string;
  readonly from: number;
  readonly name: string;
  readonly nameRange: Range;
  readonly contentFrom: number;
  readonly parent: Open | undefined;
  readonly index: number;
  children: number;
  hasElements: boolean;
  /** Where the text behind the last child began. */
  textFrom: number;
}

/** The rows of a well-formed XML template: elements, attributes, and text between elements. */
export function readXmlRows(template: Template): FieldRows | Unreadable {
  const reader = findXmlReader();
  if (!reader) return unreadableYet();
  const source = standIn(template);
  const fault = reader.check(source);
  if (fault) return unreadableAt('XML', fault.offset);
  const rows = new Scan(template, source).read();
  if (!rows) return unreadableTooDeep();
  return {
    template,
    syntax: 'xml',
    rows,
    root: { kind: 'line', inner: { from: 0, to: source.length } },
    delimiter: '',
  };
}

/** One pass over the tags of well-formed XML. A row keeps its place from when its tag opens. */
class Scan {
  private readonly rows: (FieldRow | undefined)[] = [];
  private current: Open | undefined;
  private readonly template: Template;
  private readonly source: string;

  constructor(template: Template, source: string) {
    this.template = template;
    this.source = source;
  }

  read(): FieldRow[] | undefined {
    let depth = 0;
    for (const { index: from, 0: tag } of this.source.matchAll(MARKUP)) {
      if (/^<[!?]/.test(tag)) continue;
      const to = from + tag.length;
      if (tag.startsWith('</')) {
        this.close(from, to);
        depth--;
      } else {
        this.open(from, to, tag);
        if (tag.endsWith('/>')) this.close(to, to);
        else if (++depth > DEEPEST) return undefined;
      }
    }
    return this.rows.filter((row) => row !== undefined);
  }

  private open(from: number, to: number, tag: string): void {
    const parent = this.current;
    if (parent) {
      this.addText(parent, from);
      parent.hasElements = true;
    }
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    const index = parent ? parent.children++ : 0;
    const id = parent ? `${parent.id}.${index}` : '0';
    const path = parent?.parent ? `${parent.path}.${name}` : parent ? name : '';
    const nameRange = { from: from + 1, to: from + 1 + name.length };
    const opened: Open = {
      slot: this.rows.push(undefined) - 1,
      id,
      path,
      from,
      name,
      nameRange,
      contentFrom: to,
      parent,
      index,
      children: 0,
      hasElements: false,
      textFrom: to,
    };
    this.current = opened;
    this.addAttributes(opened, tag.slice(1 + name.length), nameRange.to);
  }

  private addAttributes(element: Open, text: string, offset: number): void {
    for (const match of text.matchAll(ATTRIBUTE)) {
      const [whole, name = '', quotes = ''] = match;
      const from = offset + match.index;
      const to = from + whole.length;
      const index = element.children++;
      const outer = { from: to - quotes.length, to };
      this.rows.push(
        buildRow(this.template, {
          id: `${element.id}.${index}`,
          kind: 'attribute',
          parent: element.id,
          index,
          key: name,
          keyRange: { from, to: from + name.length },
          path: element.path ? `${element.path}.${name}` : name,
          range: { from, to },
          value: { from: outer.from + 1, to: to - 1 },
          outer,
          quoted: true,
          unescape: unescapeXml,
        }),
      );
    }
  }

  private addText(element: Open, to: number): void {
    const written = this.source.slice(element.textFrom, to);
    if (written.trim() === '' || /^\s*<!--[^]*-->\s*$/.test(written)) return;
    const from = element.textFrom + written.length - written.trimStart().length;
    const range = { from, to: element.textFrom + written.trimEnd().length };
    const index = element.children++;
    this.rows.push(
      buildRow(this.template, {
        id: `${element.id}.${index}`,
        kind: 'text',
        parent: element.id,
        index,
        path: element.path ? `${element.path}.${index}` : String(index),
        range,
        value: range,
        unescape: unescapeXml,
      }),
    );
  }

  private close(from: number, to: number): void {
    const element = this.current;
    if (!element) return;
    if (element.hasElements) this.addText(element, from);
    const value = { from: element.contentFrom, to: Math.max(element.contentFrom, from) };
    this.rows[element.slot] = buildRow(this.template, {
      id: element.id,
      index: element.index,
      path: element.path,
      value,
      kind: 'element',
      parent: element.parent?.id,
      key: element.name,
      keyRange: element.nameRange,
      range: { from: element.from, to },
      hasChildren: element.hasElements || (element.children > 0 && value.from === value.to),
      isRoot: element.parent === undefined,
      unescape: unescapeXml,
    });
    this.current = element.parent;
    if (this.current) this.current.textFrom = to;
  }
}
