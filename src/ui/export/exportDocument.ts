import type { Exported, Exporter, Scope } from '../../core/export/exporter.ts';
import { findExporter } from '../../core/export/exporters.ts';
import { awsCliBash } from '../../core/export/exporters/awsCliBash.ts';
import type { LogwrightDocument } from '../../state/logwrightDocument.ts';
import { wordsOf } from './askUnseen.ts';

/** The target of a document; the first choice where a link names one that there is not. */
export function exporterOf(id: string): Exporter {
  return findExporter(id) ?? awsCliBash;
}

/** The scope itself where a target has it, else the most that the target sets up. */
export function fitScope(scope: Scope, { scopes }: Exporter): Scope {
  return scopes.includes(scope) ? scope : (scopes.findLast((each) => each !== 'remove') ?? 'format');
}

/** What the chosen target makes of a document. */
export function exportDocument(
  document: Pick<LogwrightDocument, 'source' | 'settings' | 'origin' | 'exporter' | 'scope'>,
): Exported {
  const exporter = exporterOf(document.exporter);
  const { source, settings, origin, scope } = document;
  const exported = exporter.export({ format: source, settings, origin, scope: fitScope(scope, exporter) });
  const unseen = wordsOf(exported.text);
  return unseen ? { ...exported, notes: [{ text: unseen, tone: 'warning' }, ...exported.notes] } : exported;
}
