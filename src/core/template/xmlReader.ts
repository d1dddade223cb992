import type { Template } from './parse.ts';
import type { Field, LineProblem } from './shape.ts';
import type { XmlFault } from './xmlFault.ts';

/** What reads XML. Its parser is large for what few templates need, so it is loaded when one does. */
export interface XmlReader {
  readonly readFields: (template: Template) => Field[];
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
  const [{ readXmlFields }, { checkXml }, { xmlFault }] = await Promise.all([
    import('./readXmlFields.ts'),
    import('./checkXml.ts'),
    import('./xmlFault.ts'),
  ]);
  reader = { readFields: readXmlFields, check: checkXml, fault: xmlFault };
}
