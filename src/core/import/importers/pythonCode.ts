import { python } from '../code/python.ts';
import { pythonFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /\bboto3\b|\bjson\.dumps\s*\(|^[ \t]*(?:from\s+[\w.]+\s+)?import\s+[\w., ]+$|^[ \t]*(?:def|class)\s+\w{1,80}.{0,300}:[ \t]*$|AccessLogSettings\s*=\s*(?:\{|dict\()|^[ \t]*[A-Za-z_]\w*\s*(?::\s*\w+\s*)?=\s*(?:\(|[rRfF]{0,2}["'])/m;

/** Python, with boto3 or without. */
export const pythonCode: Importer = {
  id: 'pythonCode',
  label: { en: 'Python', ko: 'Python' },
  fileNames: /\.pyi?$/i,
  fences: ['python', 'py'],
  evidence: (text) => (SIGNS.test(text) ? 3 : 0),
  read: (text) => readCode(text, python, pythonFunctions),
};
