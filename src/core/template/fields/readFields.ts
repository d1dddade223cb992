import type { Catalog } from '../../catalog/catalog.ts';
import { hasTextAfterEnd } from '../jsonScan.ts';
import type { Template } from '../parse.ts';
import { buildFields } from './buildRow.ts';
import type { Fields, Structure, XmlReader } from './fields.ts';
import { readJson } from './readJson.ts';
import { readLine } from './readLine.ts';

/**
 * The longest source, in UTF-16 units, whose structure is read: four times what AWS accepts. A longer one
 * has a syntax but no rows and no log lines, so that no text can hang the page.
 */
export const READABLE_LENGTH = 12_288;

/** Whether a template is written as JSON or XML, by how it begins; undefined for all else. Never throws. */
export function beginsAs(source: string): 'json' | 'xml' | undefined {
  // A bracket may begin a plain line too (`[$context.requestTime] …`).
  if (/^\s*\{/.test(source) || (/^\s*\[\s*["[{\]]/.test(source) && !hasTextAfterEnd(source))) return 'json';
  return /^\s*<[A-Za-z_?!]/.test(source) ? 'xml' : undefined;
}

/**
 * Reads any template as fields, as far as it can be: the one reader, of which everything else that knows of fields
 * is a view. `catalog`: what its names mean. Never throws; `fault` says why where not the whole could be read. XML is
 * read by `xml`; without it the fault is `pending`.
 */
export function readFields(catalog: Catalog, template: Template, xml?: XmlReader): Fields {
  return { ...readStructure(template, xml), catalog, xml };
}

/** The same where it makes no difference what the names mean. */
export function readStructure(template: Template, xml?: XmlReader): Structure {
  const { source } = template;
  const syntax = beginsAs(source);
  if (source.length > READABLE_LENGTH)
    return buildFields(template, syntax ?? 'text', [], { fault: { kind: 'long' } });
  if (source.trim() === '') return buildFields(template, 'empty', [], {});
  if (syntax === 'json') return readJson(template);
  if (syntax !== 'xml') return readLine(template);
  return xml?.read(template) ?? buildFields(template, 'xml', [], { fault: { kind: 'pending' } });
}
