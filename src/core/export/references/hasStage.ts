import type { References } from '../origin.ts';

/** Whether a configuration has its stage already: what names it or its API by a reference needs no import. */
export const hasStage = ({ apiId, stageName }: References): boolean =>
  apiId !== undefined || stageName !== undefined;
