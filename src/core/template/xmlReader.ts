import type { Structure } from './fields/fields.ts';
import type { LineProblem } from './lineProblem.ts';
import type { Template } from './parse.ts';
import type { XmlFault } from './xmlFault.ts';

/** What reads XML. Its parser is large for what few templates need, so it is loaded when one does. */
export interface XmlReader {
  readonly read: (template: Template) => Structure;
  readonly check: (text: string) => LineProblem | undefined;
  readonly fault: (text: string, problem: LineProblem) => XmlFault | undefined;
}

let reader: XmlReader | undefined;

/** The reader once it is loaded. Until then XML templates have no fields and no line of theirs is checked. */
export function findXmlReader(): XmlReader | undefined {
  return reader;
}

/** Loads the reader. Rejects where its file cannot be had; it may be called again. */
export async function loadXmlReader(): Promise<void> {
  const [{ readXml }, { checkXml }, { xmlFault }] = await Promise.all([
    import('./fields/readXml.ts'),
    import('./checkXml.ts'),
    import('./xmlFault.ts'),
  ]);
  reader = { read: readXml, check: checkXml, fault: xmlFault };
}
