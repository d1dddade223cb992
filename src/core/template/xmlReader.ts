import { checkXml } from './checkXml.ts';
import type { XmlReader } from './fields/fields.ts';
import { readXml } from './fields/readXml.ts';
import { xmlFault } from './xmlFault.ts';

/** Brings the parser with it: what is needed at once imports it late. */
export const XML_READER: XmlReader = { read: readXml, check: checkXml, fault: xmlFault };
