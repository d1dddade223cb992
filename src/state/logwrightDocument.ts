import { SCOPES, type Scope, type Settings } from '../core/export/exporter.ts';
import { sanitizeOrigin, type Origin } from '../core/export/origin.ts';
import { DEFAULT_SETTINGS, sanitizeSettings } from '../core/export/settings.ts';
import { PRESETS } from '../core/presets/presets.ts';
import { DEFAULT_COST, sanitizeCost, type CostSettings } from '../core/scenarios/cost/costSettings.ts';
import { sanitizeScenarioEdits } from '../core/scenarios/edits/sanitizeScenarioEdits.ts';
import { NO_SCENARIO_EDITS, type ScenarioEdits } from '../core/scenarios/edits/scenarioEdits.ts';
import { ESCAPINGS, type Escaping } from '../core/scenarios/render.ts';
import { SCENARIOS } from '../core/scenarios/scenarios.ts';
import { sanitizeRuleIds } from './ruleIds.ts';

/** All that a person made: what undo, the share link and the saved copy hold. */
export interface LogwrightDocument {
  /** The template. One line where AWS is to accept it; nothing here enforces that. */
  readonly source: string;
  readonly settings: Settings;
  /** What the template was imported from, as far as an export for the same tool can give it back. */
  readonly origin?: Origin | undefined;
  /** Id of the target. The targets load later than the document: an id that none of them has means the first choice. */
  readonly exporter: string;
  /** As it was chosen; a target that lacks it uses its nearest one. */
  readonly scope: Scope;
  /** Ids of the scenarios that the preview shows. */
  readonly scenarios: readonly string[];
  /** What was changed about the scenarios: values, names, copies. */
  readonly scenarioEdits: ScenarioEdits;
  /** How quotes inside values are taken to enter a line. */
  readonly escaping: Escaping;
  /** What the cost of a month is worked out from. */
  readonly cost: CostSettings;
  /** Ids of the rules that are switched off for this template. */
  readonly disabledRules: readonly string[];
}

/**
 * The longest text that the page takes as a template, in UTF-16 units: some twenty times what AWS accepts.
 * Longer text is a mistake (a log file, a binary) and is turned away with a message.
 */
export const MAX_SOURCE_LENGTH = 65_536;

/** Id of the target that is shown first. */
export const DEFAULT_EXPORTER = 'awsCliBash';

export const DEFAULT_SCENARIOS: readonly string[] = SCENARIOS.filter((s) => s.initial).map((s) => s.id);

export function createDocument(): LogwrightDocument {
  return {
    source: PRESETS.find((preset) => preset.id === 'recommendedJson')?.source ?? '',
    settings: DEFAULT_SETTINGS,
    exporter: DEFAULT_EXPORTER,
    scope: 'format',
    scenarios: DEFAULT_SCENARIOS,
    scenarioEdits: NO_SCENARIO_EDITS,
    escaping: 'raw',
    cost: DEFAULT_COST,
    disabledRules: [],
  };
}

/** The one door for documents from a link or the store: each part that is not usable becomes its default. */
export function sanitizeDocument(input: unknown): LogwrightDocument {
  const fallback = createDocument();
  if (typeof input !== 'object' || input === null) return fallback;
  const parts: Partial<Record<keyof LogwrightDocument, unknown>> = input;
  const scenarioEdits = sanitizeScenarioEdits(parts.scenarioEdits, SCENARIOS);
  const origin = sanitizeOrigin(parts.origin);
  return {
    source: isSource(parts.source) ? parts.source : fallback.source,
    settings: sanitizeSettings(parts.settings),
    ...(origin && { origin }),
    exporter: isExporterId(parts.exporter) ? parts.exporter : fallback.exporter,
    scope: SCOPES.find((scope) => scope === parts.scope) ?? fallback.scope,
    scenarios: sanitizeScenarios(parts.scenarios, scenarioEdits),
    scenarioEdits,
    escaping: ESCAPINGS.find((escaping) => escaping === parts.escaping) ?? fallback.escaping,
    cost: sanitizeCost(parts.cost),
    disabledRules: sanitizeRuleIds(parts.disabledRules),
  };
}

/** Whether foreign data holds a template that can be used; without one it is no document. */
export function holdsSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'source' in value && isSource(value.source);
}

function isSource(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SOURCE_LENGTH;
}

/** Something that may be the id of a target. */
function isExporterId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][A-Za-z0-9]{0,39}$/.test(value);
}

function sanitizeScenarios(value: unknown, { added }: ScenarioEdits): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SCENARIOS;
  return [...SCENARIOS, ...added].map(({ id }) => id).filter((id) => value.includes(id));
}
