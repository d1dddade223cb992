import { cFamily } from '../code/cFamily.ts';
import { cFamilyFunctions } from '../code/codeFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /\b(?:static|final|public|private|String|string|const|val|var|func|package|jsii)\b[^\n]{0,200}["`]|\w\s*:=\s*["`]|\.(?:format|accessLogSettings|custom)\s*\(/i;

/** Java, Kotlin, C# and Go: constants, and the libraries of AWS. */
export const otherCode: Importer = {
  id: 'otherCode',
  label: { en: 'Java, C# or Go', ko: 'Java, C# or Go' },
  fileNames: /\.(?:java|kts?|cs|go|scala)$/i,
  fences: ['java', 'kotlin', 'csharp', 'cs', 'go', 'scala'],
  evidence: (text) => (SIGNS.test(text) ? 1 : 0),
  read: (text) => readCode(text, cFamily, cFamilyFunctions),
};
