import { javaScript } from '../code/javaScript.ts';
import { javaScriptFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /\baws-cdk(?:-lib)?\b|\bAccessLog(?:Format|Field)\.[a-z]|\bCfnStage\b|\bWebSocketStage\b|\bdeployOptions\b/;

/** The CDK in TypeScript or JavaScript. */
export const cdkTypeScript: Importer = {
  id: 'cdkTypeScript',
  label: { en: 'CDK, TypeScript', ko: 'CDK, TypeScript' },
  fileNames: /(?!)/,
  fences: ['typescript', 'ts', 'javascript', 'js', 'tsx', 'jsx'],
  evidence: (text) => (SIGNS.test(text) ? 7 : 0),
  read: (text) => readCode(text, javaScript, javaScriptFunctions),
};
