import { apiName } from '../api/apiName.ts';
import { WEBSOCKET_PAGES } from '../api/webSocketPages.ts';
import { FOREIGN_VARIABLES } from '../catalog/foreignVariables.ts';
import { RECORDED_EMPTY } from '../catalog/recordedEmpty.ts';
import { WEBSOCKET_EVENTS, WEBSOCKET_VARIABLES } from '../catalog/webSocketVariables.ts';
import { FIRST_PRESETS, PRESETS } from '../presets/presets.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import type { ApiFacts } from './api.ts';

/** WebSocket APIs. */
export const websocket: ApiFacts = {
  id: 'websocket',
  label: { en: apiName('websocket'), ko: apiName('websocket') },
  pages: WEBSOCKET_PAGES,
  // The quota table says "3 KB"; whether that is 3,000 or 3,072 is unverified, so the smaller one counts.
  longestTemplate: 3000,
  // Recorded: `extendedRequestId` alone was accepted, and so was a name that no list has.
  rejects: { without: ['requestId', 'extendedRequestId'], unknownNames: false },
  events: WEBSOCKET_EVENTS,
  eventVariable: 'eventType',
  variables: WEBSOCKET_VARIABLES,
  foreign: FOREIGN_VARIABLES,
  recordedEmpty: RECORDED_EMPTY,
  scenarios: SCENARIOS,
  example: 'message',
  presets: PRESETS,
  firstPresets: FIRST_PRESETS,
  // A connection writes two lines, a message one, a backend call one, a refused attempt one.
  costMix: [
    ['connect', ({ connections }) => connections],
    ['refusedByConnect', ({ refused }) => refused],
    ['message', ({ messages, failedPercent }) => messages * (1 - failedPercent / 100)],
    ['functionRaised', ({ messages, failedPercent }) => messages * (failedPercent / 100)],
    ['backendPosts', ({ calls }) => calls],
    ['disconnect', ({ connections }) => connections],
  ],
};
