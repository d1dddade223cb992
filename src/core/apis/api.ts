import type { ApiPages } from '../api/page.ts';
import { createCatalog, type Catalog, type CatalogFacts } from '../catalog/catalog.ts';
import type { ForeignVariable } from '../catalog/variable.ts';
import type { Preset } from '../presets/preset.ts';
import type { CostMix } from '../scenarios/cost/estimateCost.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** What AWS rejects when a format is saved. */
export interface Rejections {
  /** A format that has none of these variables; the first is the one to add. */
  readonly without: readonly string[];
  /** Whether it rejects a format with a name that it does not know; otherwise such a name is printed as `-`. */
  readonly unknownNames: boolean;
}

/** One kind of API in all that the app knows of it. */
interface Known {
  /** What documents, links and files call it. */
  readonly id: string;
  readonly pages: ApiPages;
  /** The longest template, in UTF-8 bytes. */
  readonly longestTemplate: number;
  readonly rejects: Rejections;
  /** In order of time. */
  readonly scenarios: readonly Scenario[];
  /** Id of the scenario whose line stands for all where one is shown. */
  readonly example: string;
  /** In the order of the menu; a new document begins with the first. */
  readonly presets: readonly Preset[];
  /** Those of them that are shown to whoever has nothing yet. */
  readonly firstPresets: readonly Preset[];
  readonly costMix: CostMix;
}

/** A kind of API as its file describes it. */
export interface ApiFacts extends Known, CatalogFacts {}

/** A kind of API as everything that works for any of them is handed it. */
export interface Api extends Known, Pick<CatalogFacts, 'label'> {
  readonly catalog: Catalog;
}

/** Makes an API of its facts. `others`: what else there is; their names are foreign to this one. */
export function createApi(facts: ApiFacts, others: readonly ApiFacts[]): Api {
  const { events, eventVariable, variables, recordedEmpty, foreign, ...known } = facts;
  const { label } = known;
  const strange = [...foreign, ...foreignNames(facts, others)];
  return {
    ...known,
    catalog: createCatalog({ label, events, eventVariable, variables, recordedEmpty, foreign: strange }),
  };
}

/** The names of other catalogs of which the facts themselves tell nothing; those of several APIs more than once. */
const foreignNames = ({ variables, foreign }: ApiFacts, others: readonly ApiFacts[]): ForeignVariable[] =>
  others
    .flatMap((other) => other.variables)
    .filter(({ name }) => ![...variables, ...foreign].some((told) => told.name === name))
    .map(({ name }) => ({
      name,
      apis: others.filter((other) => other.variables.some((each) => each.name === name)).map(({ id }) => id),
      substitutes: [],
    }));
