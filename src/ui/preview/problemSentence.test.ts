import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../core/apis/apis.ts';
import { PARTS } from '../../core/lint/testing/parts.ts';
import { en } from '../../i18n/en.ts';
import { ko } from '../../i18n/ko.ts';
import { analyse } from '../../state/analysis.ts';
import { problemSentence } from './problemSentence.ts';

function sentence(source: string, locale: 'en' | 'ko' = 'en') {
  const analysis = analyse(DEFAULT_API, source, ['refusedByAuthorizer'], [], undefined, 'raw', PARTS);
  const [line] = analysis.lines;
  return line && problemSentence(analysis, line, { en, ko }[locale].preview, locale);
}

describe('problemSentence', () => {
  it('names the field that is empty and says when', () => {
    const source = '{"id":"$context.requestId","ms":$context.integrationLatency}';
    expect(sentence(source)).toBe(
      'Column 31: an unquoted `-` is not valid JSON. `ms` is empty when no integration ran.',
    );
    expect(sentence(source, 'ko')).toContain('`ms` 값이 비어 있습니다');
  });

  it('names nothing for a bare - of the template itself', () => {
    expect(sentence('{"ms":-}')).toBe('Column 7: an unquoted `-` is not valid JSON.');
  });

  it('says what was not expected, and where a line ends too soon', () => {
    expect(sentence('{"s":"$context.status" x}')).toBe(
      'Column 12: unexpected `x` in JSON. The value ends before this. A quote inside the value may have ended it too early.',
    );
    expect(sentence('{"s":"$context.status"')).toBe(
      'Column 11: the line ends before its JSON is complete. A brace or bracket is opened but never closed.',
    );
    expect(sentence('<r>$context.status</q>')).toContain('XML');
  });

  it('has nothing to say about a line that parses', () => {
    expect(sentence('{"s":"$context.status"}')).toBeUndefined();
  });
});
