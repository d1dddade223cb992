import { javaScript } from '../code/javaScript.ts';
import { javaScriptFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /\bJSON\.stringify\s*\(|^[ \t]*(?:export\s+)?(?:const|let|var)\s+[\w$]+\s*[:=]|\bnew\s+\w+(?:Client|Command)\s*\(|@aws-sdk\/|\baccessLogSettings\s*:\s*\{|\bAccessLogSettings\s*:\s*\{|^[ \t]*(?:format|Format)\s*:\s*`/m;

/** JavaScript and TypeScript, with the AWS SDK or without. */
export const javaScriptCode: Importer = {
  id: 'javaScriptCode',
  label: { en: 'JavaScript', ko: 'JavaScript' },
  fileNames: /\.[cm]?[jt]sx?$/i,
  fences: ['typescript', 'ts', 'javascript', 'js', 'mjs'],
  evidence: (text) => (SIGNS.test(text) ? 3 : 0),
  read: (text) => readCode(text, javaScript, javaScriptFunctions),
};
