import type { Columns } from './columns.ts';

/** By code of a status: 0 for none, 1 for a failure of the client (4xx), 2 for one of the server (5xx). */
export function failureOf({ coded }: Columns): Uint8Array {
  return Uint8Array.from(coded.status.texts, (text) =>
    /^5\d\d$/.test(text) ? 2 : /^4\d\d$/.test(text) ? 1 : 0,
  );
}
