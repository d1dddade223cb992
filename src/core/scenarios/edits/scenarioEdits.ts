/** Values by variable name; `null` is an empty one. */
export type SampleValues = Readonly<Record<string, string | null>>;

/** A scenario that a person made as a copy of one of ours. */
export interface AddedScenario {
  readonly id: string;
  /** Id of the ready-made scenario that it is a copy of, whose event, shape and values it begins with. */
  readonly from: string;
}

/** All that a person changed about the scenarios. What is not here is as we ship it. */
export interface ScenarioEdits {
  /** Changed values, by scenario id. Of a copy: what differs from the scenario that it is a copy of. */
  readonly values: Readonly<Record<string, SampleValues>>;
  /** Names given by a person, by scenario id. */
  readonly names: Readonly<Record<string, string>>;
  readonly added: readonly AddedScenario[];
}

export const NO_SCENARIO_EDITS: ScenarioEdits = { values: {}, names: {}, added: [] };

/** The longest name of a scenario, in UTF-16 units. */
export const MAX_SCENARIO_NAME = 60;

/** The most scenarios that may be added. */
export const MAX_ADDED_SCENARIOS = 30;

/** The most characters that all changed values may have together, so that a share link stays a link. */
export const MAX_EDITS_LENGTH = 40_000;

/** Ids of added scenarios; ours never look like this. */
export const ADDED_ID = /^own-[1-9]\d{0,3}$/;

/** Own entries only: an id or a name may come from a link. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
