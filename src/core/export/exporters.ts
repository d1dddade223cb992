import type { Exporter } from './exporter.ts';
import { awsCliBash } from './exporters/awsCliBash.ts';
import { cloudFormationYaml } from './exporters/cloudFormationYaml.ts';
import { formatString } from './exporters/formatString.ts';

/** Every target, in the order in which the interface offers them. */
export const EXPORTERS = [
  formatString,
  awsCliBash,
  cloudFormationYaml,
] as const satisfies readonly Exporter[];

/** The target with this id; throws where there is none. */
export function getExporter(id: string): Exporter {
  const exporter = EXPORTERS.find((candidate) => candidate.id === id);
  if (exporter === undefined) throw new Error(`No exporter ${id}`);
  return exporter;
}
