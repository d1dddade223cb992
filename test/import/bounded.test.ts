import { describe, expect, it } from 'vitest';
import { BEGINNINGS, FRAGMENTS, halvedText, longText } from '../../scripts/fuzz/longTexts.ts';
import { measure, readersOf } from '../../scripts/fuzz/measureReaders.ts';
import { detectImports, MAX_IMPORT } from '../../src/core/import/detectImports.ts';

const { named, command, open } = BEGINNINGS;

/** As long as any that is looked through: those that took longest once, each for a reason of its own. */
const WHOLE: Readonly<Record<string, string>> = {
  'commands of one letter': longText(command, ['%\n'], MAX_IMPORT),
  'open commands': longText(command, ['$('], MAX_IMPORT),
  'keys in a command': halvedText('', ['aws apigatewayv2 $context ', 'a:\n'], MAX_IMPORT),
  directives: longText('AWSTemplateFormatVersion: x\n', ['%\n'], MAX_IMPORT),
  'a document of faults': longText('AWSTemplateFormatVersion: x\n', ['a: "b" c\n'], MAX_IMPORT),
  'escaped quotes': longText(open, ['\\"'], MAX_IMPORT),
  'open brackets': longText('$context = ', ['[{('], MAX_IMPORT),
  'open holes': longText('x = `$context ', ['${'], MAX_IMPORT),
  assignments: longText('', ['format = "$context.requestId" + x\n'], MAX_IMPORT),
  'a long path of names': longText('', ['1.', 'AccessLogFormat_'], MAX_IMPORT),
  'carriage returns': halvedText('', ['\r', 'error '], MAX_IMPORT),
  'lines of two sides': longText('format = "$context"\n', ['+a\n-a\n'], MAX_IMPORT),
};

/** A second, on a machine that does something else as well. */
const LIMIT = 3000;

it.each(Object.entries(WHOLE))('looks quickly through %s', (_, text) => {
  expect(measure(detectImports, text)).toBeLessThan(LIMIT);
});

it('says where there is too much to read, and finds nothing then', () => {
  const { finds, problem } = detectImports(longText(command, ['%\n'], MAX_IMPORT));
  expect([finds, problem]).toEqual([[], 'too-much']);
});

describe('every reader', () => {
  const readers = readersOf();

  const withDollars = Object.entries(readers).filter(([id]) => /^(?:csharp|kotlin)Code$/.test(id));

  it.each(withDollars)('looks once at a run of dollars: %s', (_, read) => {
    const text = halvedText(named, ['new A { ', '$'], MAX_IMPORT / 4);
    expect(measure(read, text)).toBeLessThan(LIMIT / 8);
  });

  /** Of all fragments every so many, with each reader; `npm run fuzz:long` tries all of them and their pairs. */
  it.each(Object.entries(readers))('is quick with fragments again and again: %s', (_, read) => {
    const length = MAX_IMPORT / 32;
    const slow = FRAGMENTS.filter((_, i) => i % 12 === 0).filter(
      (fragment) => measure(read, longText(named, [fragment], length)) > LIMIT / 8,
    );
    expect(slow).toEqual([]);
  });
});
