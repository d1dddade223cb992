import type { Exporter } from './exporter.ts';
import { awsCliBash } from './exporters/awsCliBash.ts';
import { cloudFormationYaml } from './exporters/cloudFormationYaml.ts';
import { formatString } from './exporters/formatString.ts';

/** Every target, in the order in which the interface offers them: group by group. */
export const EXPORTERS = [
  formatString,
  awsCliBash,
  cloudFormationYaml,
] as const satisfies readonly Exporter[];

/** The target with this id, or undefined. */
export function findExporter(id: string): Exporter | undefined {
  return EXPORTERS.find((candidate) => candidate.id === id);
}
