import { javaScript } from '../code/javaScript.ts';
import { javaScriptFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS = /@pulumi\/|\bpulumi\.|\bnew aws\.apigateway/;

/** Pulumi in TypeScript or JavaScript. */
export const pulumiTypeScript: Importer = {
  id: 'pulumiTypeScript',
  label: { en: 'Pulumi, TypeScript', ko: 'Pulumi, TypeScript' },
  fileNames: /(?!)/,
  fences: ['typescript', 'ts', 'javascript', 'js'],
  evidence: (text) => (SIGNS.test(text) ? 7 : 0),
  read: (text) => readCode(text, javaScript, javaScriptFunctions),
};
