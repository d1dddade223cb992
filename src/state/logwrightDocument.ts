import type { Api } from '../core/apis/api.ts';
import { DEFAULT_API, findApi } from '../core/apis/apis.ts';
import { SCOPES, type Scope } from '../core/export/exporter.ts';
import { type Settings } from '../core/settings/settings.ts';
import { sanitizeOrigin, type Origin } from '../core/export/origin.ts';
import { DEFAULT_SETTINGS, sanitizeSettings } from '../core/settings/settings.ts';
import { keepPer } from '../core/memoize.ts';
import { DEFAULT_COST, sanitizeCost, type CostSettings } from '../core/scenarios/cost/costSettings.ts';
import { sanitizeScenarioEdits } from '../core/scenarios/edits/sanitizeScenarioEdits.ts';
import { NO_SCENARIO_EDITS, type ScenarioEdits } from '../core/scenarios/edits/scenarioEdits.ts';
import { ESCAPINGS, type Escaping } from '../core/scenarios/render.ts';
import { sanitizeRuleIds } from './ruleIds.ts';

/** All that a person made: what undo, the share link and the saved copy hold. */
export interface LogwrightDocument {
  /** Id of the API that the template is for; left out for the default one, as documents are older than the choice. */
  readonly api?: string | undefined;
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

/** Ids of the scenarios of an API that are shown at first. */
export const initialScenarios: (api: Api) => readonly string[] = keepPer((api: Api) =>
  api.scenarios.filter(({ initial }) => initial).map(({ id }) => id),
);

/** The API of a document. */
export function apiOf({ api }: Pick<LogwrightDocument, 'api'>): Api {
  return findApi(api) ?? DEFAULT_API;
}

export function createDocument(api: Api = DEFAULT_API): LogwrightDocument {
  return {
    ...(api !== DEFAULT_API && { api: api.id }),
    source: api.presets[0]?.source ?? '',
    settings: DEFAULT_SETTINGS,
    exporter: DEFAULT_EXPORTER,
    scope: 'format',
    scenarios: initialScenarios(api),
    scenarioEdits: NO_SCENARIO_EDITS,
    escaping: 'raw',
    cost: DEFAULT_COST,
    disabledRules: [],
  };
}

/** The one door for documents from a link or the store: each part that is not usable becomes its default. */
export function sanitizeDocument(input: unknown): LogwrightDocument {
  if (typeof input !== 'object' || input === null) return createDocument();
  const parts: Partial<Record<keyof LogwrightDocument, unknown>> = input;
  const api = findApi(parts.api) ?? DEFAULT_API;
  const fallback = createDocument(api);
  const scenarioEdits = sanitizeScenarioEdits(api.catalog, parts.scenarioEdits, api.scenarios);
  const origin = sanitizeOrigin(parts.origin);
  return {
    ...(fallback.api !== undefined && { api: fallback.api }),
    source: isSource(parts.source) ? parts.source : fallback.source,
    settings: sanitizeSettings(parts.settings),
    ...(origin && { origin }),
    exporter: isExporterId(parts.exporter) ? parts.exporter : fallback.exporter,
    scope: SCOPES.find((scope) => scope === parts.scope) ?? fallback.scope,
    scenarios: sanitizeScenarios(api, parts.scenarios, scenarioEdits),
    scenarioEdits,
    escaping: ESCAPINGS.find((escaping) => escaping === parts.escaping) ?? fallback.escaping,
    cost: sanitizeCost(parts.cost),
    disabledRules: sanitizeRuleIds(parts.disabledRules),
  };
}

/** Whether foreign data holds a template that can be used, for an API that there is; without one it is no document. */
export function holdsSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isForKnown = !('api' in value) || value.api === undefined || findApi(value.api) !== undefined;
  return isForKnown && 'source' in value && isSource(value.source);
}

function isSource(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SOURCE_LENGTH;
}

/** Something that may be the id of a target. */
function isExporterId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][A-Za-z0-9]{0,39}$/.test(value);
}

function sanitizeScenarios(api: Api, value: unknown, { added }: ScenarioEdits): readonly string[] {
  if (!Array.isArray(value)) return initialScenarios(api);
  return [...api.scenarios, ...added].map(({ id }) => id).filter((id) => value.includes(id));
}
