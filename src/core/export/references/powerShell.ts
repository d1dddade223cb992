import type { ReferenceLanguage } from './referenceLanguage.ts';

/** The variables that the export sets itself, in lower case: PowerShell knows no other. */
const OWN =
  'account|answer|command|current|erroractionpreference|errors|file|found|group|isgood|json|lastexitcode|lines|name|null|role|route|routes|tolerated|try|words';
const NAME = String.raw`(?!(?:${OWN})(?!\w))[A-Za-z_]\w{0,60}`;
/** Between double quotes, a colon after a bare name would be part of it. */
const VARIABLE = String.raw`\$(?:env:[A-Za-z_]\w{0,60}|${NAME})(?![\w:])|\$\{(?:env:[A-Za-z_]\w{0,60}|${NAME})\}`;
const PROPERTY = String.raw`\$\(\$${NAME}(?:\.[A-Za-z_]\w{0,60}){1,8}\)`;
const TEXT = new RegExp(String.raw`^(?:[\w./:@+,=-]|${VARIABLE}|${PROPERTY})*$`, 'i');

/** Variables of PowerShell as they stand between double quotes: `$ApiId`, `${Stage}-ws`, `$($config.ApiId)`. */
export const POWER_SHELL: ReferenceLanguage = {
  id: 'awsCliPowerShell',
  label: { en: 'script', ko: '스크립트' },
  isReference: (text) => text.includes('$') && TEXT.test(text),
};
