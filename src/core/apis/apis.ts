import { createApi, type Api, type ApiFacts } from './api.ts';
import { websocket } from './websocket.ts';

/** What is known of each kind of API; of the first one are documents that name none, which are older than the choice. */
const FACTS = [websocket] as const satisfies readonly ApiFacts[];

const make = (facts: ApiFacts): Api =>
  createApi(
    facts,
    FACTS.filter((other) => other !== facts),
  );

/** The API of whatever names none. */
export const DEFAULT_API: Api = make(FACTS[0]);

/** Every kind of API. */
export const APIS: readonly Api[] = [DEFAULT_API, ...FACTS.slice(1).map(make)];

/** The API with an id; undefined where there is none. */
export function findApi(id: unknown): Api | undefined {
  return APIS.find((api) => api.id === id);
}
