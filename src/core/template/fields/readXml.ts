import { checkXml } from '../checkXml.ts';
import type { Template } from '../parse.ts';
import { standIn } from '../standIn.ts';
import { buildFields, buildRow } from './buildRow.ts';
import type { FieldRow, Fields, Range } from './fields.ts';
import { tagsOf, type Tag } from './xmlTags.ts';
import { decodeXml } from './xmlText.ts';

/** Deeper than any log line; keeps the ids and paths of rows short. */
const DEEPEST = 64;

interface Open {
  readonly slot: number;
  readonly id: string;
  readonly path: string;
  readonly tag: Tag;
  readonly parent: Open | undefined;
  readonly index: number;
  children: number;
  hasElements: boolean;
  /** Where the text behind the last child began. */
  textFrom: number;
}

/** The fields of an XML template: elements, attributes, and text between elements. What is never closed ends with its parent. */
export function readXml(template: Template): Fields {
  const source = standIn(template);
  const rows = new Scan(template, source).read();
  const problem = rows && checkXml(source);
  const fault = problem && ({ kind: 'syntax', at: problem.offset } as const);
  return buildFields(template, 'xml', rows ?? [], { fault: rows ? fault : { kind: 'deep' } });
}

/** One pass over the tags. A row keeps its place from when its tag opens. */
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
    for (const tag of tagsOf(this.source)) {
      if (tag.kind === 'close') {
        if (!this.isOpen(tag.name)) continue;
        while (this.current && this.current.tag.name !== tag.name)
          depth = this.close(tag.from, tag.from, depth);
        depth = this.close(tag.from, tag.to, depth);
      } else if (this.current || this.rows.length === 0) {
        this.open(tag);
        depth += 1;
        if (tag.kind === 'alone') depth = this.close(tag.to, tag.to, depth);
        else if (depth > DEEPEST) return undefined;
      }
    }
    while (this.current) depth = this.close(this.source.length, this.source.length, depth);
    return this.rows.filter((row) => row !== undefined);
  }

  private isOpen(name: string): boolean {
    for (let open = this.current; open; open = open.parent) if (open.tag.name === name) return true;
    return false;
  }

  private open(tag: Tag): void {
    const parent = this.current;
    if (parent) {
      this.addText(parent, tag.from);
      parent.hasElements = true;
    }
    const index = parent ? parent.children++ : 0;
    const id = parent ? `${parent.id}.${index}` : '0';
    const path = parent?.parent ? `${parent.path}.${tag.name}` : parent ? tag.name : '';
    const slot = this.rows.push(undefined) - 1;
    const opened: Open = {
      slot,
      id,
      path,
      tag,
      parent,
      index,
      children: 0,
      hasElements: false,
      textFrom: tag.to,
    };
    this.current = opened;
    for (const { name, from, to, valueFrom } of tag.attributes) {
      const at = opened.children++;
      this.rows.push(
        buildRow(this.template, {
          id: `${id}.${at}`,
          kind: 'attribute',
          parent: id,
          index: at,
          key: name,
          keyRange: { from, to: from + name.length },
          path: path ? `${path}.${name}` : name,
          range: { from, to },
          value: { from: valueFrom, to: to - 1 },
          outer: { from: valueFrom - 1, to },
          quoted: true,
          unescape: decodeXml,
        }),
      );
    }
  }

  private addText(element: Open, to: number): void {
    const written = this.source.slice(element.textFrom, to);
    if (written.replace(/<!--[^]*?-->/g, '').trim() === '') return;
    const from = element.textFrom + written.length - written.trimStart().length;
    const range: Range = { from, to: element.textFrom + written.trimEnd().length };
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
        unescape: decodeXml,
      }),
    );
  }

  /** The depth after the element is closed. */
  private close(from: number, to: number, depth: number): number {
    const element = this.current;
    if (!element) return depth;
    const { tag, parent } = element;
    if (element.hasElements) this.addText(element, from);
    const value = { from: tag.to, to: Math.max(tag.to, from) };
    this.rows[element.slot] = buildRow(this.template, {
      id: element.id,
      index: element.index,
      path: element.path,
      value,
      kind: 'element',
      parent: parent?.id,
      key: tag.name,
      keyRange: { from: tag.from + 1, to: tag.from + 1 + tag.name.length },
      range: { from: tag.from, to },
      hasChildren: element.hasElements || (element.children > 0 && value.from === value.to),
      isRoot: parent === undefined,
      unescape: decodeXml,
    });
    this.current = parent;
    if (parent) parent.textFrom = to;
    return depth - 1;
  }
}
