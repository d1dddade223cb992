import type { Text } from '../text.ts';
import { describeDeployment, type Deployment } from './deployment.ts';
import type { Exported, Exporter, ExportInput, ExportNote, Scope, SettingKey, Settings } from './exporter.ts';
import { executionNotes, placeholderNotes } from './notes.ts';
import { findRefusal, refuse } from './refusal.ts';

type DeclarativeScope = Exclude<Scope, 'remove'>;
type PerScope<T> = Readonly<Record<DeclarativeScope, readonly T[]>>;

/** What hands a format on to AWS. */
export interface Carrier {
  /** Why it cannot carry a format, or undefined. */
  findRefusal(format: string, scope: Scope): Text | undefined;
  /** What it needs, and what it does to some formats. */
  notes(format: string, scope: Scope): readonly ExportNote[];
}

/** A declarative target: what it says of itself, and how it prints. */
export interface InfrastructureTarget extends Pick<
  Exporter,
  'id' | 'label' | 'detail' | 'fileName' | 'mediaType' | 'docs'
> {
  readonly carrier: Carrier;
  /** In the order of the form. */
  readonly settings: PerScope<SettingKey>;
  /** Settings that are asked for where they are missing, so that no placeholder stands for them. */
  readonly parameters?: readonly SettingKey[];
  /** What a person is told of each scope, before what follows from the settings. */
  notes(settings: Settings): PerScope<ExportNote>;
  print(deployment: Deployment, scope: Scope): string;
}

const pick = <T>(lists: PerScope<T>, scope: Scope): readonly T[] => (scope === 'remove' ? [] : lists[scope]);

function notesFor(target: InfrastructureTarget, { format, settings, scope }: ExportInput) {
  const printed = pick(target.settings, scope).filter((key) => !target.parameters?.includes(key));
  return [
    ...placeholderNotes(settings, printed),
    ...pick(target.notes(settings), scope),
    ...(scope === 'format' ? [] : executionNotes(settings)),
    ...target.carrier.notes(format, scope),
  ];
}

function exportTarget(target: InfrastructureTarget, input: ExportInput): Exported {
  const { format, settings, scope } = input;
  const refused = findRefusal(format) ?? target.carrier.findRefusal(format, scope);
  if (refused) return refuse(refused);
  const text = target.print(describeDeployment(settings, format, scope), scope);
  return { text, notes: notesFor(target, input) };
}

/** The exporter of a declarative target, with the notes and refusals that all such targets share. */
export function infrastructureExporter(target: InfrastructureTarget): Exporter {
  const { id, label, detail, fileName, mediaType, docs } = target;
  return {
    id,
    group: 'infrastructure',
    label,
    detail,
    scopes: ['format', 'stage', 'full'],
    settingsFor: (scope) => pick(target.settings, scope),
    fileName,
    mediaType,
    docs,
    export: (input) => exportTarget(target, input),
  };
}
