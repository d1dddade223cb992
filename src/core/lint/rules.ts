import type { Rule } from './rule.ts';
import { noBareEmptyValue } from './rules/noBareEmptyValue.ts';
import { noForeignVariable } from './rules/noForeignVariable.ts';
import { noLineBreak } from './rules/noLineBreak.ts';
import { noOversizedTemplate } from './rules/noOversizedTemplate.ts';
import { noRecordedEmptyVariable } from './rules/noRecordedEmptyVariable.ts';
import { noUnescapedValue } from './rules/noUnescapedValue.ts';
import { noUnknownVariable } from './rules/noUnknownVariable.ts';
import { noUnnamedVariable } from './rules/noUnnamedVariable.ts';
import { noUnparsableLine } from './rules/noUnparsableLine.ts';
import { requireRequestId } from './rules/requireRequestId.ts';

/** Every rule. At one place, the earlier rule of the same severity is shown first. */
export const RULES = [
  requireRequestId,
  noLineBreak,
  noOversizedTemplate,
  noUnnamedVariable,
  noBareEmptyValue,
  noUnparsableLine,
  noUnknownVariable,
  noForeignVariable,
  noRecordedEmptyVariable,
  noUnescapedValue,
] as const satisfies readonly Rule[];
