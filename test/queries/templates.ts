import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { parse } from '../../src/core/template/parse.ts';
import { PRESETS } from '../../src/core/presets/presets.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { readLayout, type Layout } from '../../src/core/queries/layout.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const C = '$context.';

/** One template for each way to write values: nested, in arrays, odd keys, bare, mixed, lines with spaces, pairs. */
const OWN: Readonly<Record<string, string>> = {
  quoted: `{"id":"${C}requestId","time":"${C}requestTimeEpoch","event":"${C}eventType","route":"${C}routeKey","status":"${C}status","ms":"${C}integrationLatency","conn":"${C}connectionId","since":"${C}connectedAt","ip":"${C}identity.sourceIp","error":"${C}error.message","stage":"${C}stage"}`,
  nested: `{"id":"${C}requestId","req":{"event":"${C}eventType","route":"${C}routeKey","out":["${C}status","${C}integrationLatency"]},"conn":{"id":"${C}connectionId","since":"${C}connectedAt"},"t":"${C}requestTime","ip":"${C}identity.sourceIp"}`,
  odd: `{"request-id":"${C}requestId","event type":"${C}eventType","@route":"${C}routeKey","in":"${C}status","n":"${C}integrationLatency","c-id":"${C}connectionId","err":"${C}error.message","t":"${C}requestTimeEpoch"}`,
  bare: `{"id":"${C}requestId","time":${C}requestTimeEpoch,"event":"${C}eventType","route":"${C}routeKey","status":${C}status,"ms":"${C}integrationLatency","conn":"${C}connectionId"}`,
  mixed: `{"id":"${C}requestId","line":"${C}eventType ${C}status ${C}connectionId","route":"${C}routeKey","t":"${C}requestTimeEpoch"}`,
  spaces: `${C}requestTimeEpoch ${C}identity.sourceIp ${C}eventType "${C}routeKey" ${C}status ${C}integrationLatency ${C}connectionId ${C}connectedAt "${C}error.message" ${C}requestId`,
  pairs: `time=${C}requestTimeEpoch event=${C}eventType status=${C}status ms=${C}integrationLatency conn=${C}connectionId since=${C}connectedAt id=${C}requestId`,
  csv: `${C}requestId,${C}eventType,${C}status,${C}integrationLatency,${C}connectionId,${C}requestTimeEpoch`,
};

export interface Sample {
  readonly name: string;
  readonly source: string;
}

export const SAMPLES: readonly Sample[] = [
  ...Object.entries(OWN).map(([name, source]) => ({ name, source })),
  ...PRESETS.map(({ id, source }) => ({ name: id, source })),
];

/** XML is read once its reader is there. */
export async function layoutOf(source: string): Promise<Layout> {
  return readLayout(readFields(DEFAULT_API.catalog, parse(source), XML_READER));
}
