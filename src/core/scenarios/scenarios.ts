import { backendCloses } from './backendCloses.ts';
import { backendPosts } from './backendPosts.ts';
import { connect } from './connect.ts';
import { connectIntegrationFailed } from './connectIntegrationFailed.ts';
import { connectWithApiKey } from './connectWithApiKey.ts';
import { connectWithCognito } from './connectWithCognito.ts';
import { connectWithIam } from './connectWithIam.ts';
import { connectWithoutAuthorizer } from './connectWithoutAuthorizer.ts';
import { defaultRoute } from './defaultRoute.ts';
import { disconnect } from './disconnect.ts';
import { functionRaised } from './functionRaised.ts';
import { functionReturned503 } from './functionReturned503.ts';
import { hostileUserAgent } from './hostileUserAgent.ts';
import { message } from './message.ts';
import { plainHttpRequest } from './plainHttpRequest.ts';
import { postClientGone } from './postClientGone.ts';
import { refusedByAuthorizer } from './refusedByAuthorizer.ts';
import { refusedByConnect } from './refusedByConnect.ts';
import type { Scenario } from './scenario.ts';
import { validationFailed } from './validationFailed.ts';

/** Every scenario, in order of time; the followed connection lives from the first to the last. */
export const SCENARIOS = [
  connect,
  connectWithoutAuthorizer,
  connectWithIam,
  connectWithCognito,
  connectWithApiKey,
  refusedByAuthorizer,
  refusedByConnect,
  connectIntegrationFailed,
  plainHttpRequest,
  message,
  defaultRoute,
  functionRaised,
  functionReturned503,
  validationFailed,
  hostileUserAgent,
  backendPosts,
  postClientGone,
  backendCloses,
  disconnect,
] as const satisfies readonly Scenario[];

/** The scenario with a known id. An unknown id is a mistake in the program and throws a RangeError. */
export function getScenario(id: string): Scenario {
  const scenario = SCENARIOS.find((each) => each.id === id);
  if (scenario === undefined) throw new RangeError(`no scenario has the id ${id}`);
  return scenario;
}
