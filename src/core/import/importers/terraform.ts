import { hcl } from '../code/hcl.ts';
import { hclFunctions } from '../code/hclFunctions.ts';
import { readCode } from '../code/readCode.ts';
import type { Importer } from '../importer.ts';

const SIGNS =
  /^[ \t]*(?:resource|data|module|locals|variable|output|provider|terraform|stage_\w+|\w*access_log_settings?)\s+["{=]|^[ \t]*locals\s*\{|\bjsonencode\s*\(|\baccess_log_settings\s*=?\s*[{[]|<<-?[A-Za-z_]\w*[ \t]*\r?$|^[ \t]*\w*format\s+=\s+(?:"|trimspace|replace|chomp|join)/im;

/** Terraform and OpenTofu. */
export const terraform: Importer = {
  id: 'terraform',
  label: { en: 'Terraform', ko: 'Terraform' },
  fileNames: /\.(?:tf|tofu|hcl|tfvars)$/i,
  fences: ['hcl', 'terraform', 'tf'],
  evidence: (text) => (SIGNS.test(text) ? 5 : 0),
  read: (text) => readCode(text, hcl, hclFunctions),
};
