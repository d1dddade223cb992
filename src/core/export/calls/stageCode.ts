import type { Deployment } from '../deployment.ts';

/** Which stage a call is about, as code of a language: references, or values in its quotes. */
export const stageCode = (
  { apiId, stageName, references }: Deployment,
  quote: (text: string) => string,
): Readonly<Record<string, string>> => ({
  ApiId: references.apiId ?? quote(apiId),
  StageName: references.stageName ?? quote(stageName),
});
