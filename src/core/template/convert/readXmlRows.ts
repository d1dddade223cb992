import { SaxesParser } from 'saxes';
import { withoutLoneSurrogates } from '../withoutLoneSurrogates.ts';
import { FIELD_ELEMENT } from './writeXml.ts';
import type { Row } from './row.ts';

interface OpenElement {
  readonly path: readonly string[];
  readonly hasAttributes: boolean;
  text: string;
  hasChildren: boolean;
}

/**
 * The fields of an XML template in order: attributes, and elements without child elements. The root names no
 * group. Undefined where it is not XML, or has text between elements, which no other format could hold.
 */
export function readXmlRows(source: string): Row[] | undefined {
  const rows: Row[] = [];
  const open: OpenElement[] = [];
  let sound = true;
  const parser = new SaxesParser();
  parser.on('error', () => {
    sound = false;
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.hasChildren = true;
    const { name: key, ...others } = attributes;
    const isField = name === FIELD_ELEMENT && key !== undefined;
    const path = parent ? [...parent.path, isField ? key : name] : [];
    const fields = Object.entries(isField ? others : attributes);
    for (const [attribute, value] of fields) rows.push({ path: [...path, attribute], value, bare: false });
    open.push({ path, hasAttributes: fields.length > 0, text: '', hasChildren: false });
  });
  parser.on('closetag', ({ name }) => {
    const element = open.pop();
    if (!element) return;
    const { path, text, hasAttributes, hasChildren } = element;
    if (hasChildren) sound &&= text.trim() === '';
    else if (text !== '' || !hasAttributes)
      rows.push({ path: path.length > 0 ? path : [name], value: text, bare: false });
  });
  parser.write(withoutLoneSurrogates(source)).close();
  return sound ? rows : undefined;
}
