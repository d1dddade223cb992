import type { Text } from '../text.ts';
import { describeDeployment, type Deployment } from './deployment.ts';
import type { Exported, Exporter, ExportInput, ExportNote, ReferenceSupport, Scope } from './exporter.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import { executionNotes, placeholderNotes, referenceNotes } from './notes.ts';
import type { References } from './origin.ts';
import { keptOf } from './references/keptOf.ts';
import { withoutReferenced } from './references/settingReference.ts';
import { findRefusal, refuse } from './refusal.ts';
import { executionRetentionNotes, scannerNote } from './settingsNotes.ts';

type DeclarativeScope = Exclude<Scope, 'remove'>;
type PerScope<T> = Readonly<Record<DeclarativeScope, readonly T[]>>;

/** What hands a format on to AWS. */
export interface Carrier {
  /** Why it cannot carry a format, or undefined. */
  findRefusal(format: string, scope: Scope): Text | undefined;
  /** What it needs, and what it does to some formats. */
  notes(format: string, scope: Scope, references: References): readonly ExportNote[];
}

/** A declarative target: what it says of itself, and how it prints. */
export interface InfrastructureTarget extends Pick<
  Exporter,
  'id' | 'apis' | 'label' | 'detail' | 'fileName' | 'mediaType' | 'docs'
> {
  readonly carrier: Carrier;
  /** In the order of the form. */
  readonly settings: PerScope<SettingKey>;
  /** Settings that are asked for where they are missing, so that no placeholder stands for them. */
  readonly parameters?: Readonly<Partial<Record<Scope, readonly SettingKey[]>>>;
  readonly references?: ReferenceSupport;
  /** Settings that nothing is left to say of where the log group is a reference. */
  readonly ofLogGroup?: PerScope<SettingKey>;
  /** What a person is told of each scope, before what follows from the settings. */
  notes(settings: Settings, references: References): PerScope<ExportNote>;
  print(deployment: Deployment, scope: Scope): string;
}

const pick = <T>(lists: PerScope<T>, scope: Scope): readonly T[] => (scope === 'remove' ? [] : lists[scope]);

function settingsFor({ settings, ofLogGroup }: InfrastructureTarget, scope: Scope, references: References) {
  const unused = references.destinationArn !== undefined && ofLogGroup ? pick(ofLogGroup, scope) : [];
  return pick(settings, scope).filter((key) => !unused.includes(key));
}

function notesFor(
  target: InfrastructureTarget,
  { format, settings, scope }: ExportInput,
  references: References,
) {
  const asked = withoutReferenced(settingsFor(target, scope, references), references);
  const printed = asked.filter((key) => !target.parameters?.[scope]?.includes(key));
  return [
    ...placeholderNotes(settings, printed),
    ...referenceNotes(target.references?.language, references),
    ...pick(target.notes(settings, references), scope),
    ...(scope === 'format' ? [] : loggingNotes(settings, asked)),
    ...target.carrier.notes(format, scope, references),
  ];
}

/** What follows from the settings of both logs. */
const loggingNotes = (settings: Settings, printed: readonly SettingKey[]) => [
  ...executionNotes(settings, printed),
  ...executionRetentionNotes(settings, printed),
  scannerNote(settings),
];

function exportTarget(target: InfrastructureTarget, input: ExportInput): Exported {
  const { format, settings, scope } = input;
  const refused = findRefusal(format) ?? target.carrier.findRefusal(format, scope);
  if (refused) return refuse(refused);
  const kept = keptOf(target.references, input);
  const text = target.print(describeDeployment(settings, format, scope, kept), scope);
  return { text, notes: notesFor(target, input, kept.references) };
}

/** The exporter of a declarative target, with the notes and refusals that all such targets share. */
export function infrastructureExporter(target: InfrastructureTarget): Exporter {
  const { id, apis, label, detail, fileName, mediaType, docs, references } = target;
  return {
    id,
    ...(apis && { apis }),
    group: 'infrastructure',
    label,
    detail,
    scopes: ['format', 'stage', 'full'],
    settingsFor: (scope, given = {}) => settingsFor(target, scope, given),
    ...(references ? { references } : {}),
    fileName,
    mediaType,
    docs,
    export: (input) => exportTarget(target, input),
  };
}
