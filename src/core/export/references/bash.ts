import type { ReferenceLanguage } from './referenceLanguage.ts';

/** Variables, and around them what means nothing between double quotes or in a here-document. */
const TEXT = /^(?:[\w./:@+,=-]|\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})*$/;

/** Variables of a shell: `$API_ID`, `/ws/${STAGE}`. They are printed between double quotes. */
export const BASH: ReferenceLanguage = {
  id: 'awsCliBash',
  label: { en: 'script', ko: '스크립트' },
  isReference: (text) => text.includes('$') && TEXT.test(text),
};
