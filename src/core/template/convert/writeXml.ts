import { withoutLoneSurrogates } from '../withoutLoneSurrogates.ts';
import type { Format } from './format.ts';

/** The element of a key that is no name in XML: `<field name="my key">`. */
export const FIELD_ELEMENT = 'field';

/** One element a field; a key that is no name in XML becomes an attribute. */
export const xmlFormat: Format = {
  id: 'xml',
  label: { en: 'XML', ko: 'XML' },
  fitKey: fit,
  fitValue: fit,
  write: (rows) => `<log>${rows.map(({ key, value }) => element(key, escape(value))).join('')}</log>`,
};

function element(key: string, content: string): string {
  const isName = /^[A-Za-z_][\w.-]*$/.test(key) && !/^xml/i.test(key) && key !== FIELD_ELEMENT;
  if (isName) return `<${key}>${content}</${key}>`;
  return `<${FIELD_ELEMENT} name="${escape(key)}">${content}</${FIELD_ELEMENT}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"\n\r\t\u0085\u2028]/g, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);
}

/** Control characters and half characters cannot stand in XML, not even escaped. */
function fit(text: string): string {
  return withoutLoneSurrogates(text).replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, ' ');
}
