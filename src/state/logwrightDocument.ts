import { EXPORTERS, getExporter } from '../core/export/exporters.ts';
import { SCOPES, type Scope, type Settings } from '../core/export/exporter.ts';
import { DEFAULT_SETTINGS, sanitizeSettings } from '../core/export/settings.ts';
import { PRESETS } from '../core/presets/presets.ts';
import { SCENARIOS } from '../core/scenarios/scenarios.ts';

/** All that a person made: what undo, the share link and the saved copy hold. */
export interface LogwrightDocument {
  /** The template. One line where AWS is to accept it; nothing here enforces that. */
  readonly source: string;
  readonly settings: Settings;
  readonly exporter: string;
  readonly scope: Scope;
  /** Ids of the scenarios that the preview shows. */
  readonly scenarios: readonly string[];
}

/**
 * The longest text that the page takes as a template, in UTF-16 units: some twenty times what AWS accepts.
 * Longer text is a mistake (a log file, a binary) and is turned away with a message.
 */
export const MAX_SOURCE_LENGTH = 65_536;

export const DEFAULT_SCENARIOS: readonly string[] = SCENARIOS.filter((s) => s.initial).map((s) => s.id);

export function createDocument(): LogwrightDocument {
  return {
    source: PRESETS.find((preset) => preset.id === 'recommendedJson')?.source ?? '',
    settings: DEFAULT_SETTINGS,
    exporter: 'awsCliBash',
    scope: 'stage',
    scenarios: DEFAULT_SCENARIOS,
  };
}

/** The one door for documents from a link or the store: each part that is not usable becomes its default. */
export function sanitizeDocument(input: unknown): LogwrightDocument {
  const fallback = createDocument();
  if (typeof input !== 'object' || input === null) return fallback;
  const parts: Partial<Record<keyof LogwrightDocument, unknown>> = input;
  const exporter =
    EXPORTERS.find((candidate) => candidate.id === parts.exporter) ?? getExporter(fallback.exporter);
  return {
    source: isSource(parts.source) ? parts.source : fallback.source,
    settings: sanitizeSettings(parts.settings),
    exporter: exporter.id,
    scope: fitScope(SCOPES.find((scope) => scope === parts.scope) ?? fallback.scope, exporter.scopes),
    scenarios: sanitizeScenarios(parts.scenarios),
  };
}

/** The scope itself where a target has it, else the target's nearest one. */
export function fitScope(scope: Scope, scopes: readonly Scope[]): Scope {
  return scopes.includes(scope) ? scope : (scopes.at(-1) ?? 'format');
}

/** Whether foreign data holds a template that can be used; without one it is no document. */
export function holdsSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'source' in value && isSource(value.source);
}

function isSource(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SOURCE_LENGTH;
}

function sanitizeScenarios(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SCENARIOS;
  return SCENARIOS.map((scenario) => scenario.id).filter((id) => value.includes(id));
}
