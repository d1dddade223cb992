const NAMES: Readonly<Record<string, string>> = { websocket: 'WebSocket', http: 'HTTP', rest: 'REST' };

/** What people call a kind of API, in every language; also one of which the app knows no more than that. */
export const apiName = (id: string): string => NAMES[id] ?? id;
