import { parseTree, type Node } from 'jsonc-parser';
import { isTooDeep } from './jsonDepth.ts';
import type { Template } from './parse.ts';
import type { Field } from './shape.ts';
import { standIn } from './standIn.ts';
import { variablesBetween } from './variablesBetween.ts';

/**
 * The fields of a JSON template, in order, as far as they can be read: a fault in one place does not hide
 * the others. Values of nested objects and arrays have keys joined with dots (`caller.ip`, `tags.0`).
 */
export function readJsonFields(template: Template): Field[] {
  const source = standIn(template);
  if (isTooDeep(source)) return [];
  const root = parseTree(source, [], { disallowComments: true, allowTrailingComma: false });
  const fields: Field[] = [];
  if (root) readChildren(root, '', { template, source, fields });
  return fields;
}

interface Reading {
  readonly template: Template;
  readonly source: string;
  readonly fields: Field[];
}

function readChildren(container: Node, prefix: string, reading: Reading): void {
  container.children?.forEach((child, index) => {
    const key = prefix + (child.type === 'property' ? keyOf(child, reading) : String(index));
    const value = child.type === 'property' ? child.children?.[1] : child;
    if (value?.children?.length) readChildren(value, `${key}.`, reading);
    else reading.fields.push(toField(key, child, value, reading));
  });
}

function toField(key: string, node: Node, value: Node | undefined, { template, source }: Reading): Field {
  const from = node.offset;
  const to = value ? endOf(value, source) : endOfKey(node, source);
  const quoted = value?.type === 'string';
  const valueFrom = value ? value.offset + (quoted ? 1 : 0) : to;
  const closed = quoted && to - value.offset > 1 && source[to - 1] === '"';
  const valueTo = closed ? to - 1 : to;
  return {
    key,
    from,
    to,
    valueFrom,
    valueTo,
    quoted,
    variables: variablesBetween(template, valueFrom, valueTo),
  };
}

/** A container that is never closed has no length: it reaches to the end. */
function endOf(node: Node, source: string): number {
  return node.length < 0 ? source.length : node.offset + node.length;
}

/** Where the value of a property should begin but does not. */
function endOfKey(property: Node, source: string): number {
  const key = property.children?.[0];
  if (property.colonOffset !== undefined) return property.colonOffset + 1;
  return key ? endOf(key, source) : property.offset;
}

/** A key that holds a variable is named as it stands in the template. */
function keyOf(property: Node, { template, source }: Reading): string {
  const key = property.children?.[0];
  if (!key) return '';
  const written = template.source.slice(key.offset, endOf(key, source));
  const changed = written !== source.slice(key.offset, endOf(key, source));
  return changed ? written.replaceAll('"', '') : String(key.value);
}
