import type { ReferenceLanguage } from './referenceLanguage.ts';

/** A text with variables in it, and with nothing that CloudFormation would look up or fill in. */
const TEXT = /^(?:[^${]|\{(?!\{)|\$(?!\{)|\$\{[a-z][\w-]*(?:\([\w, ./-]*\))?:[^${}]*\})*$/;

/** The Serverless Framework: texts with variables, such as `/ws/${self:provider.stage}`. */
export const SERVERLESS: ReferenceLanguage = {
  id: 'serverlessFramework',
  label: { en: 'Serverless Framework code', ko: 'Serverless Framework 코드' },
  isReference: (text) => TEXT.test(text) && text.includes('${'),
};
