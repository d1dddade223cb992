import { python } from '../code/python.ts';
import { pythonFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /\baws_cdk\b|\.access_log_format\b|\baccess_log_format\s*=|AccessLogFormat\.json_with|\bAccessLogField\.context_/;

/** The CDK in Python. */
export const cdkPython: Importer = {
  id: 'cdkPython',
  label: { en: 'CDK, Python', ko: 'CDK, Python' },
  fileNames: /(?!)/,
  fences: ['python', 'py'],
  evidence: (text) => (SIGNS.test(text) ? 8 : 0),
  read: (text) => readCode(text, python, pythonFunctions),
};
