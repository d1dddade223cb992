import { describe, expect, it } from 'vitest';
import { checkLine } from './checkLine.ts';
import { lineFault } from './lineFault.ts';
import { XML_READER } from './xmlReader.ts';

const faultOf = (text: string, kind: 'json' | 'xml') => {
  const problem = checkLine(text, kind, XML_READER);
  return problem && lineFault(text, problem, kind, XML_READER);
};

describe('lineFault', () => {
  it.each([
    ['{"a":1 "b":2}', 'comma-expected'],
    ['{"a" 1}', 'colon-expected'],
    ['{"a":1,}', 'key-expected'],
    ['{a:1}', 'key-expected'],
    ['{"a":}', 'value-expected'],
    ['{"a":abc}', 'text-without-quotes'],
    ['{"a":-x}', 'not-a-number'],
    ['{"a":10.0.0.1}', 'not-a-number'],
    ['{"a":"b"c"}', 'text-behind-value'],
    ['{"a":1}x', 'text-behind-end'],
    ['{"a":"\t"}', 'control-character'],
    [String.raw`{"a":"\q"}`, 'bad-escape'],
    ['{"a":"x', 'open-string'],
    ['{"a":[1', 'open-bracket'],
    ['{"a":{"b":1}', 'open-bracket'],
    ['[1 2]', 'comma-expected'],
    ['{"a":1,b:2}', 'key-expected'],
    ['{"[":1,b:2}', 'key-expected'],
    ['abc', 'text-without-quotes'],
    ['[abc]', 'text-without-quotes'],
    ['[1,abc]', 'text-without-quotes'],
    ['{"a":[1],"b":abc}', 'text-without-quotes'],
    ['[1x]', 'not-a-number'],
    ['{"a":[1,2x]}', 'not-a-number'],
    ['[1.]', 'not-a-number'],
    ['["b"c]', 'text-behind-value'],
    ['{"a":[]c}', 'text-behind-value'],
    ['[1]x', 'text-behind-end'],
    ['"a"b', 'text-behind-end'],
    [String.raw`["\u12"]`, 'bad-escape'],
  ])('says of %s: %s', (text, fault) => {
    expect(faultOf(text, 'json')).toBe(fault);
  });

  it.each([
    ['<a>x</b>', 'wrong-tag'],
    ['<a>', 'open-tag'],
    ['<a>1 & 2</a>', 'bare-ampersand'],
    ['<a>x < y</a>', 'bad-markup'],
    ['<a b=1/>', 'bad-attribute'],
    ['<a b="1" b="2"/>', 'twice-attribute'],
    ['<a/>x', 'text-outside'],
    ['<a/><b/>', 'second-root'],
    ['<a><b></a>', 'wrong-tag'],
    ['<a>&nope;</a>', 'bare-ampersand'],
    ['<a b>x</a>', 'bad-attribute'],
    ['x<a/>', 'text-outside'],
  ])('says of %s: %s', (text, fault) => {
    expect(faultOf(text, 'xml')).toBe(fault);
  });

  it('has nothing to say about what no parser is handed, nested as deep as it is', () => {
    const text = `${'['.repeat(5000)}x`;
    expect(lineFault(text, { offset: 5000, length: 1, kind: 'syntax' }, 'json', XML_READER)).toBeUndefined();
  });

  it('has nothing to say about a line that parses, or that is not parsed', () => {
    expect(faultOf('{"a":1}', 'json')).toBeUndefined();
    expect(lineFault('x', { offset: 0, length: 1, kind: 'syntax' }, 'text', XML_READER)).toBeUndefined();
  });
});
