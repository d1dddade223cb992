import { python } from '../code/python.ts';
import { pythonFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS = /\bimport pulumi\b|\bpulumi_aws\b|\bfrom pulumi\b|access_log_settings\s*=\s*(?:aws\.|\{\s*$)/m;

/** Pulumi in Python. */
export const pulumiPython: Importer = {
  id: 'pulumiPython',
  label: { en: 'Pulumi, Python', ko: 'Pulumi, Python' },
  fileNames: /(?!)/,
  fences: ['python', 'py'],
  evidence: (text) => (SIGNS.test(text) ? 7 : 0),
  read: (text) => readCode(text, python, pythonFunctions),
};
