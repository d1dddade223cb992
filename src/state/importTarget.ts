import type { Exporter } from '../core/export/exporter.ts';
import { findExporter } from '../core/export/exporters.ts';

/** Targets of importers that have another name: they read any code of the language. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  javaScriptCode: 'javaScriptSdk',
  pythonCode: 'boto3',
};

/** The target that writes what an importer reads, or undefined where no target does. */
export const targetOf = (importer: string): Exporter | undefined =>
  findExporter(OTHER_NAMES[importer] ?? importer);
