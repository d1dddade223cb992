import type { ReferenceLanguage } from './referenceLanguage.ts';

/** The variables that the export sets itself; cmd tells no capitals from small letters. */
const OWN = 'account|code|current|errors|file|role|tries';
const TEXT = new RegExp(String.raw`^(?:[\w./:@+,=-]|%(?!(?:${OWN})%)[A-Za-z_]\w{0,60}%)*$`, 'i');

/** Variables of cmd: `%API_ID%`, `/ws/%STAGE%`. */
export const CMD: ReferenceLanguage = {
  id: 'awsCliCmd',
  label: { en: 'script', ko: '스크립트' },
  isReference: (text) => text.includes('%') && TEXT.test(text),
};
