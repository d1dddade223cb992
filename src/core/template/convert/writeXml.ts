import { escapeXml } from '../fields/xmlText.ts';
import { withoutLoneSurrogates } from '../withoutLoneSurrogates.ts';
import type { Writer } from './writer.ts';

/** The element of a key that is no name in XML: `<field name="my key">`. */
export const FIELD_ELEMENT = 'field';

/** One element a field; a key that is no name in XML becomes an attribute. */
export const xmlWriter: Writer = {
  id: 'xml',
  label: { en: 'XML', ko: 'XML' },
  fitKey: fit,
  fitValue: fit,
  write: (rows) => `<log>${rows.map(({ key, value }) => element(key, escapeXml(value))).join('')}</log>`,
};

function element(key: string, content: string): string {
  const isName = /^[A-Za-z_][\w.-]*$/.test(key) && !/^xml/i.test(key) && key !== FIELD_ELEMENT;
  if (isName) return `<${key}>${content}</${key}>`;
  return `<${FIELD_ELEMENT} name="${escapeXml(key)}">${content}</${FIELD_ELEMENT}>`;
}

/** Control characters and half characters cannot stand in XML, not even escaped. */
function fit(text: string): string {
  return withoutLoneSurrogates(text).replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, ' ');
}
