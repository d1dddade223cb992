import { noAdjacentVariables } from './examples/noAdjacentVariables.ts';
import { noBareEmptyValue } from './examples/noBareEmptyValue.ts';
import { noBorrowedName } from './examples/noBorrowedName.ts';
import { noBracedVariable } from './examples/noBracedVariable.ts';
import { noContextLookalike } from './examples/noContextLookalike.ts';
import { noContinuationBackslash } from './examples/noContinuationBackslash.ts';
import { noDoubledDollar } from './examples/noDoubledDollar.ts';
import { noDoubledQuotes } from './examples/noDoubledQuotes.ts';
import { noDuplicateKey } from './examples/noDuplicateKey.ts';
import { noEscapedDollar } from './examples/noEscapedDollar.ts';
import { noEscapedLineBreak } from './examples/noEscapedLineBreak.ts';
import { noExcessFields } from './examples/noExcessFields.ts';
import { noForeignVariable } from './examples/noForeignVariable.ts';
import { noInseparableValues } from './examples/noInseparableValues.ts';
import { noInvisibleCharacter } from './examples/noInvisibleCharacter.ts';
import { noLineBreak } from './examples/noLineBreak.ts';
import { noLostDollar } from './examples/noLostDollar.ts';
import { noMappingSyntax } from './examples/noMappingSyntax.ts';
import { noOpenReference } from './examples/noOpenReference.ts';
import { noMessageString } from './examples/noMessageString.ts';
import { noOverrideVariable } from './examples/noOverrideVariable.ts';
import { noOversizedTemplate } from './examples/noOversizedTemplate.ts';
import { noPersonalData } from './examples/noPersonalData.ts';
import { noPlaceholderName } from './examples/noPlaceholderName.ts';
import { noRecordedEmptyVariable } from './examples/noRecordedEmptyVariable.ts';
import { noSecret } from './examples/noSecret.ts';
import { noSurroundingText } from './examples/noSurroundingText.ts';
import { noSwallowedText } from './examples/noSwallowedText.ts';
import { noUncheckedPart } from './examples/noUncheckedPart.ts';
import { noUnescapedValue } from './examples/noUnescapedValue.ts';
import { noUnknownVariable } from './examples/noUnknownVariable.ts';
import { noUnnamedVariable } from './examples/noUnnamedVariable.ts';
import { noUnparsableLine } from './examples/noUnparsableLine.ts';
import { noUnquotedText } from './examples/noUnquotedText.ts';
import { noWafVariable } from './examples/noWafVariable.ts';
import { noWholeObject } from './examples/noWholeObject.ts';
import { noWrappedTemplate } from './examples/noWrappedTemplate.ts';
import { noWrappedVariable } from './examples/noWrappedVariable.ts';
import { preferPlainKey } from './examples/preferPlainKey.ts';
import { requireConnectionId } from './examples/requireConnectionId.ts';
import { requireErrorField } from './examples/requireErrorField.ts';
import { requireEventType } from './examples/requireEventType.ts';
import { requireRequestId } from './examples/requireRequestId.ts';
import { requireRouteKey } from './examples/requireRouteKey.ts';
import { requireStatus } from './examples/requireStatus.ts';
import type { RuleExamples } from './rule.ts';

/** Texts that a rule finds nothing in, and texts that it finds, by the id of the rule: its tests, and what Help shows. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'no-adjacent-variables': noAdjacentVariables,
  'no-bare-empty-value': noBareEmptyValue,
  'no-borrowed-name': noBorrowedName,
  'no-braced-variable': noBracedVariable,
  'no-context-lookalike': noContextLookalike,
  'no-continuation-backslash': noContinuationBackslash,
  'no-doubled-dollar': noDoubledDollar,
  'no-doubled-quotes': noDoubledQuotes,
  'no-duplicate-key': noDuplicateKey,
  'no-escaped-dollar': noEscapedDollar,
  'no-escaped-line-break': noEscapedLineBreak,
  'no-excess-fields': noExcessFields,
  'no-foreign-variable': noForeignVariable,
  'no-inseparable-values': noInseparableValues,
  'no-invisible-character': noInvisibleCharacter,
  'no-line-break': noLineBreak,
  'no-lost-dollar': noLostDollar,
  'no-mapping-syntax': noMappingSyntax,
  'no-open-reference': noOpenReference,
  'no-message-string': noMessageString,
  'no-override-variable': noOverrideVariable,
  'no-oversized-template': noOversizedTemplate,
  'no-personal-data': noPersonalData,
  'no-placeholder-name': noPlaceholderName,
  'no-recorded-empty-variable': noRecordedEmptyVariable,
  'no-secret': noSecret,
  'no-surrounding-text': noSurroundingText,
  'no-swallowed-text': noSwallowedText,
  'no-unchecked-part': noUncheckedPart,
  'no-unescaped-value': noUnescapedValue,
  'no-unknown-variable': noUnknownVariable,
  'no-unnamed-variable': noUnnamedVariable,
  'no-unparsable-line': noUnparsableLine,
  'no-unquoted-text': noUnquotedText,
  'no-waf-variable': noWafVariable,
  'no-whole-object': noWholeObject,
  'no-wrapped-template': noWrappedTemplate,
  'no-wrapped-variable': noWrappedVariable,
  'prefer-plain-key': preferPlainKey,
  'require-connection-id': requireConnectionId,
  'require-error-field': requireErrorField,
  'require-event-type': requireEventType,
  'require-request-id': requireRequestId,
  'require-route-key': requireRouteKey,
  'require-status': requireStatus,
};
