import type { Rule } from './rule.ts';
import { noAdjacentVariables } from './rules/noAdjacentVariables.ts';
import { noBareEmptyValue } from './rules/noBareEmptyValue.ts';
import { noBorrowedName } from './rules/noBorrowedName.ts';
import { noBracedVariable } from './rules/noBracedVariable.ts';
import { noContextLookalike } from './rules/noContextLookalike.ts';
import { noContinuationBackslash } from './rules/noContinuationBackslash.ts';
import { noDoubledDollar } from './rules/noDoubledDollar.ts';
import { noDoubledQuotes } from './rules/noDoubledQuotes.ts';
import { noDuplicateKey } from './rules/noDuplicateKey.ts';
import { noEscapedDollar } from './rules/noEscapedDollar.ts';
import { noEscapedLineBreak } from './rules/noEscapedLineBreak.ts';
import { noExcessFields } from './rules/noExcessFields.ts';
import { noForeignVariable } from './rules/noForeignVariable.ts';
import { noInseparableValues } from './rules/noInseparableValues.ts';
import { noInvisibleCharacter } from './rules/noInvisibleCharacter.ts';
import { noLineBreak } from './rules/noLineBreak.ts';
import { noLostDollar } from './rules/noLostDollar.ts';
import { noMappingSyntax } from './rules/noMappingSyntax.ts';
import { noOpenReference } from './rules/noOpenReference.ts';
import { noMessageString } from './rules/noMessageString.ts';
import { noOverrideVariable } from './rules/noOverrideVariable.ts';
import { noOversizedTemplate } from './rules/noOversizedTemplate.ts';
import { noPersonalData } from './rules/noPersonalData.ts';
import { noPlaceholderName } from './rules/noPlaceholderName.ts';
import { noRecordedEmptyVariable } from './rules/noRecordedEmptyVariable.ts';
import { noSecret } from './rules/noSecret.ts';
import { noSurroundingText } from './rules/noSurroundingText.ts';
import { noSwallowedText } from './rules/noSwallowedText.ts';
import { noUncheckedPart } from './rules/noUncheckedPart.ts';
import { noUnescapedValue } from './rules/noUnescapedValue.ts';
import { noUnknownVariable } from './rules/noUnknownVariable.ts';
import { noUnnamedVariable } from './rules/noUnnamedVariable.ts';
import { noUnparsableLine } from './rules/noUnparsableLine.ts';
import { noUnquotedText } from './rules/noUnquotedText.ts';
import { noWafVariable } from './rules/noWafVariable.ts';
import { noWholeObject } from './rules/noWholeObject.ts';
import { noWrappedTemplate } from './rules/noWrappedTemplate.ts';
import { noWrappedVariable } from './rules/noWrappedVariable.ts';
import { preferPlainKey } from './rules/preferPlainKey.ts';
import { requireConnectionId } from './rules/requireConnectionId.ts';
import { requireErrorField } from './rules/requireErrorField.ts';
import { requireEventType } from './rules/requireEventType.ts';
import { requireRequestId } from './rules/requireRequestId.ts';
import { requireRouteKey } from './rules/requireRouteKey.ts';
import { requireStatus } from './rules/requireStatus.ts';

/** Every rule. At one place, the earlier rule of the same severity is shown first. */
export const RULES = [
  requireRequestId,
  noLineBreak,
  noOversizedTemplate,
  noUncheckedPart,
  noInvisibleCharacter,
  noSurroundingText,
  noUnnamedVariable,
  noWrappedTemplate,
  noEscapedDollar,
  noContinuationBackslash,
  noEscapedLineBreak,
  noBareEmptyValue,
  noMessageString,
  noUnparsableLine,
  noBracedVariable,
  noWrappedVariable,
  noDoubledDollar,
  noLostDollar,
  noContextLookalike,
  noMappingSyntax,
  noBorrowedName,
  noOpenReference,
  noSwallowedText,
  noUnknownVariable,
  noPlaceholderName,
  noWholeObject,
  noForeignVariable,
  noRecordedEmptyVariable,
  noDoubledQuotes,
  noDuplicateKey,
  noUnquotedText,
  noAdjacentVariables,
  noInseparableValues,
  noExcessFields,
  noSecret,
  noUnescapedValue,
  noOverrideVariable,
  noWafVariable,
  noPersonalData,
  requireStatus,
  requireErrorField,
  requireConnectionId,
  requireEventType,
  requireRouteKey,
  preferPlainKey,
] as const satisfies readonly Rule[];
