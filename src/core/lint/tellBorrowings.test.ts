import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { applyEdits } from '../template/edit.ts';
import { parse } from '../template/parse.ts';
import { createContext, lint } from './lint.ts';
import { PARTS } from './testing/parts.ts';

const findingsIn = (source: string) =>
  lint(createContext(DEFAULT_API, parse(source), SCENARIOS, 'raw', PARTS)).filter(
    ({ rule }) => rule === 'no-borrowed-name',
  );

/** What each finding marks. */
const markedIn = (source: string): readonly string[] =>
  findingsIn(source).map(({ from, to }) => source.slice(from, to));

/** What comes of the fix of each finding; undefined where it has none. */
const fixedIn = (source: string): readonly (string | undefined)[] =>
  findingsIn(source).map(({ fix }) => fix && applyEdits(source, fix.edits));

describe('names of other tools', () => {
  it('are told once where one holds another, as they stand in the template', () => {
    const names = ['%REQ(x-forwarded-for)%', '%RESP(x-edge-request-id)%', '%REQ(x-host-header)%'];
    expect(markedIn(`$context.status ${names.join(' ')}`)).toEqual(names);
  });

  it('need company where they could be words, and none where they are a whole value', () => {
    expect(markedIn('$context.status c-ip sc-bytes')).toEqual([]);
    expect(markedIn('$context.status c-ip sc-bytes time-taken')).toEqual(['c-ip', 'sc-bytes', 'time-taken']);
    expect(markedIn('{"ip":"c-ip","s":"$context.status"}')).toEqual(['c-ip']);
    expect(markedIn('{"about":"c-ip sc-bytes time-taken","s":"$context.status"}')).toEqual([]);
  });

  it('of one letter behind a percent sign are two, or one that no text has by chance', () => {
    expect(markedIn('$context.status %h')).toEqual([]);
    expect(markedIn('$context.status %h %h')).toEqual([]);
    expect(markedIn('$context.status %h %u')).toEqual(['%h', '%u']);
    expect(markedIn('$context.status %h %>s')).toEqual(['%h', '%>s']);
  });

  it('that only lack their beginning are told by another rule', () => {
    expect(markedIn('$status $remote_addr')).toEqual(['$remote_addr']);
  });

  it('give way to the variable that logs the same, and to no quotes inside of quotes', () => {
    expect(fixedIn('{"ip":"$remote_addr","s":"$context.status"}')).toEqual([
      '{"ip":"$context.identity.sourceIp","s":"$context.status"}',
    ]);
    expect(fixedIn('{"ip":"from $remote_addr","s":"$context.status"}')).toEqual([
      '{"ip":"from $context.identity.sourceIp","s":"$context.status"}',
    ]);
    expect(fixedIn('"$context.status","$remote_addr"')).toEqual([
      '"$context.status","$context.identity.sourceIp"',
    ]);
  });

  it('go with their field where there is no such variable, or it is there already', () => {
    expect(fixedIn('{"s":"$context.status","port":"$remote_port"}')).toEqual(['{"s":"$context.status"}']);
    expect(fixedIn('{"s":"$context.status","code":"%RESPONSE_CODE%"}')).toEqual(['{"s":"$context.status"}']);
  });

  it('stay where the name of the variable would take in what follows', () => {
    expect(fixedIn('$context.status $remote_addr.x')).toEqual([]);
    expect(fixedIn('$context.status %DURATION%ms')).toEqual([undefined]);
  });

  it('have their ends in the title where they are long', () => {
    const [found] = findingsIn('$context.status %DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%');
    expect(found?.title.en).toBe('`%DOWNSTREA…ITHOUT_PORT%` is printed as is');
  });
});

describe('a tab that is written as two signs', () => {
  it('is told once, and made real everywhere beside a variable', () => {
    const source = String.raw`$context.status\t$context.requestId\tend a\tb`;
    expect(findingsIn(source)).toHaveLength(1);
    expect(fixedIn(source)).toEqual(['$context.status\t$context.requestId\tend a\\tb']);
  });

  it('is one in JSON', () => {
    expect(findingsIn(String.raw`{"a":"$context.status\t$context.requestId"}`)).toEqual([]);
  });
});
