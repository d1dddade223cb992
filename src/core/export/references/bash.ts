import type { ReferenceLanguage } from './referenceLanguage.ts';

/** The variables that the export sets itself. */
const OWN = 'account_id|account_role|answer|role_arn|routes|tries|trust';
const NAME = String.raw`(?!(?:${OWN})(?!\w))[A-Za-z_]\w*`;
/** Variables, and around them what means nothing between double quotes or in a here-document. */
const TEXT = new RegExp(String.raw`^(?:[\w./:@+,=-]|\$${NAME}(?!\w)|\$\{${NAME}\})*$`);

/** Variables of a shell: `$API_ID`, `/ws/${STAGE}`. They are printed between double quotes. */
export const BASH: ReferenceLanguage = {
  id: 'awsCliBash',
  label: { en: 'script', ko: '스크립트' },
  isReference: (text) => text.includes('$') && TEXT.test(text),
};
