import { checkXml } from '../checkXml.ts';
import type { Template } from '../parse.ts';
import { maskVariables } from '../maskVariables.ts';
import { buildFields, buildRow } from './buildRow.ts';
import type { FieldRow, Structure, Range } from './fields.ts';
import { trimmed } from './lineText.ts';
import { tagsOf, type Tag } from './xmlTags.ts';
import { decodeXml } from './xmlText.ts';

/** Deeper than any log line; keeps the ids and paths of rows short. */
const DEEPEST = 64;

interface Element {
  readonly tag: Tag;
  readonly children: Element[];
  /** Its closing tag, or the place where it ends without one. */
  end: Range;
}

/** The fields of an XML template: elements, attributes, and text between elements. What is never closed ends with its parent. */
export function readXml(template: Template): Structure {
  const source = maskVariables(template);
  const roots = readElements(source);
  if (!roots) return buildFields(template, 'xml', [], { fault: { kind: 'deep' } });
  const rows: FieldRow[] = [];
  for (const root of roots) addRows(rows, template, source, root, 0, undefined);
  const problem = checkXml(source);
  return buildFields(template, 'xml', rows, { fault: problem && { kind: 'syntax', at: problem.offset } });
}

/** The root with all below it, none where there is no tag; undefined where they nest too deeply. */
function readElements(source: string): readonly Element[] | undefined {
  const roots: Element[] = [];
  const open: Element[] = [];
  for (const tag of tagsOf(source)) {
    const siblings = open.at(-1)?.children ?? roots;
    if (tag.kind === 'close') {
      const at = open.findLastIndex((element) => element.tag.name === tag.name);
      const [closed, ...cut] = at < 0 ? [] : open.splice(at);
      if (closed) closed.end = tag;
      for (const element of cut) element.end = { from: tag.from, to: tag.from };
    } else if (open.length > 0 || roots.length === 0) {
      const to = tag.kind === 'alone' ? tag.to : source.length;
      const element: Element = { tag, children: [], end: { from: to, to } };
      siblings.push(element);
      if (tag.kind === 'open' && open.push(element) > DEEPEST) return undefined;
    }
  }
  return roots;
}

function addRows(
  rows: FieldRow[],
  template: Template,
  source: string,
  { tag, children, end }: Element,
  index: number,
  parent: FieldRow | undefined,
): void {
  const value = { from: tag.to, to: Math.max(tag.to, end.from) };
  const row = buildRow(template, {
    kind: 'element',
    parent,
    index,
    key: tag.name,
    keyRange: { from: tag.from + 1, to: tag.from + 1 + tag.name.length },
    range: { from: tag.from, to: end.to },
    value,
    hasChildren: children.length > 0 || (tag.attributes.length > 0 && value.from === value.to),
    isRoot: parent === undefined,
    unescape: decodeXml,
  });
  rows.push(row);
  let next = 0;
  for (const { name, from, to, valueFrom } of tag.attributes) {
    const attribute = buildRow(template, {
      kind: 'attribute',
      parent: row,
      index: next++,
      key: name,
      keyRange: { from, to: from + name.length },
      range: { from, to },
      value: { from: valueFrom, to: to - 1 },
      outer: { from: valueFrom - 1, to },
      quoted: true,
      unescape: decodeXml,
    });
    rows.push(attribute);
  }
  if (children.length === 0) return;
  let textFrom = tag.to;
  for (const child of [...children, undefined]) {
    const range = trimmed(source, textFrom, child?.tag.from ?? end.from);
    if (
      source
        .slice(range.from, range.to)
        .replace(/<!--[^]*?-->/g, '')
        .trim() !== ''
    )
      rows.push(
        buildRow(template, {
          kind: 'text',
          parent: row,
          index: next++,
          range,
          value: range,
          unescape: decodeXml,
        }),
      );
    if (child) {
      addRows(rows, template, source, child, next++, row);
      textFrom = child.end.to;
    }
  }
}
