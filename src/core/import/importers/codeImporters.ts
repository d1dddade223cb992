import { CODE_LANGUAGES, type CodeLanguage } from '../code/codeLanguages.ts';
import { readCode } from '../code/readCode.ts';
import { memoizeLast } from '../../memoize.ts';
import type { Importer } from '../importer.ts';
import { readWithin } from '../tooMuch.ts';
import { readInside } from './readInside.ts';

/** How much of a text is looked through for signs of a language: more says nothing new. */
const MAX_SIGNS = 60_000;

/** The libraries that make infrastructure, each with what its code names in any language. */
const FRAMEWORKS = {
  cdk: {
    label: 'CDK',
    signs:
      /\baws[-_]?cdk|\bAmazon\.CDK\b|\bAccessLog(?:Format|Field)[._]|\bCfnStage\b|\bWebSocketStage\b|\bLogGroupLogDestination\b|\.logGroupArn\b|\bdeployOptions\b|\bdeploy_options\b|\bDeployOptions\b|\bjsii\./,
  },
  pulumi: {
    label: 'Pulumi',
    signs:
      /\bpulumi\b|\bpulumi_aws\b|\bPulumi\.|\bnew aws\.apigateway|\baws\.apigateway(?:v2)?\.Stage\b|\bStageAccessLogSettingsArgs\b/i,
  },
} as const;

/** Importers of every language: that of the language alone, and those of the libraries that exist for it. */
export const CODE_IMPORTERS: readonly Importer[] = CODE_LANGUAGES.flatMap((entry) => {
  const { language, name, frameworkName = name, id, idEnd, fileNames, fences } = entry;
  const read = (text: string) => readWithin(() => readCode(text, language).flatMap(readInside));
  const weight = memoizeLast((text: string) => strengthOf(entry, text.slice(0, MAX_SIGNS)));
  const plain = { id, label: { en: name, ko: name }, fileNames, fences, weight, read };
  return [
    plain,
    ...entry.frameworks.map((framework): Importer => {
      const { label, signs } = FRAMEWORKS[framework];
      const text = `${label}, ${frameworkName}`;
      return {
        ...plain,
        id: framework + idEnd,
        label: { en: text, ko: text },
        weight: (text) => (signs.test(text) ? weight(text) + 3 : 0),
      };
    }),
  ];
});

/** What a language's own signs and those that it shares say together. */
function strengthOf({ own, shared, never }: CodeLanguage, text: string): number {
  const count = (signs: readonly RegExp[]) => signs.filter((sign) => sign.test(text)).length;
  const [owned, common] = [count(own), count(shared)];
  const strength = Math.min(
    6,
    owned > 0 ? 2 + 2 * Math.min(owned, 2) + Math.min(common, 1) : Math.min(common, 2),
  );
  return strength > 0 && never?.test(text) ? Math.max(owned > 0 ? 1 : 0, strength - 3) : strength;
}
