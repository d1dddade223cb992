import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { findAbsence } from './findAbsence.ts';
import { createSearch } from './search.ts';

const search = createSearch(DEFAULT_API.catalog);

function names(query: string): string[] {
  return search(query).map((hit) => hit.variable.name);
}

function marked(query: string, name: string): string[] | undefined {
  const hit = search(query).find((h) => h.variable.name === name);
  return hit?.ranges.map(({ from, to }) => name.slice(from, to));
}

describe('createSearch', () => {
  it.each([
    // everyday words
    ['who called', 'identity.caller'],
    ['who', 'identity.caller'],
    ['ip', 'identity.sourceIp'],
    ['what is the ip', 'identity.sourceIp'],
    ['latency', 'integrationLatency'],
    ['slow', 'integrationLatency'],
    ['how long did it take', 'integrationLatency'],
    ['error', 'error.message'],
    ['msgid', 'messageId'],
    ['reqid', 'requestId'],
    ['id', 'requestId'],
    ['time', 'requestTime'],
    ['timestamp', 'requestTime'],
    ['unix timestamp', 'requestTimeEpoch'],
    ['browser', 'identity.userAgent'],
    ['user', 'identity.user'],
    ['status code', 'status'],
    ['session duration', 'connectedAt'],
    ['tenant', 'authorizer.<property>'],
    ['api key', 'identity.apiKeyId'],
    ['secret', 'identity.apiKey'],
    ['timeout', 'error.responseType'],
    ['firewall', 'waf.status'],
    ['message', 'messageId'],
    ['connection', 'connectionId'],
    // Korean
    ['지연', 'integrationLatency'],
    ['느림', 'integrationLatency'],
    ['응답시간', 'integrationLatency'],
    ['오류', 'error.message'],
    ['에러', 'error.message'],
    ['누가', 'identity.caller'],
    ['누가 호출', 'identity.caller'],
    ['아이피', 'identity.sourceIp'],
    ['IP 주소', 'identity.sourceIp'],
    ['시간', 'requestTime'],
    ['시각', 'requestTime'],
    ['요청 시각', 'requestTime'],
    ['타임스탬프', 'requestTime'],
    ['유닉스 시각', 'requestTimeEpoch'],
    ['언제', 'requestTime'],
    ['상태', 'status'],
    ['사용자', 'identity.user'],
    ['연결 시간', 'connectedAt'],
    ['경로', 'routeKey'],
    // half typed and mistyped
    ['conn', 'connectionId'],
    ['지여', 'integrationLatency'],
    ['conectionId', 'connectionId'],
    ['lantency', 'integrationLatency'],
    ['reuqestId', 'requestId'],
    ['userAgnet', 'identity.userAgent'],
    // names
    ['status', 'status'],
    ['USERAGENT', 'identity.userAgent'],
    ['errormessage', 'error.message'],
    ['error message', 'error.message'],
    ['integration.latency', 'integration.latency'],
    ['$context.identity.user', 'identity.user'],
    ['${context.stage}', 'stage'],
    ['authorizer.tenantId', 'authorizer.<property>'],
  ])('answers "%s" with %s', (query, expected) => {
    expect(names(query)[0]).toBe(expected);
  });

  it('puts all of the caller before anything else', () => {
    const first = ['identity.caller', 'identity.sourceIp', 'identity.user', 'identity.userArn'];
    expect(names('who called').slice(0, 4).sort()).toEqual(first);
  });

  it('puts error.message before its quoted twin, however far the query is typed', () => {
    const queries = [
      'error message',
      'message error',
      'message',
      'error.message',
      '오류 메시지',
      '메시지',
      '에러',
    ];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        const found = names(query.slice(0, length));
        const [plain, quoted] = ['error.message', 'error.messageString'].map((name) => found.indexOf(name));
        if (plain !== -1 && quoted !== -1) expect(plain, query.slice(0, length)).toBeLessThan(quoted ?? 0);
      }
    }
    expect(names('error string')[0]).toBe('error.messageString');
  });

  it.each(['', '  ', '$', '$con', '$context.', 'context.'])('gives the whole catalog for "%s"', (query) => {
    expect(search(query)).toEqual(
      DEFAULT_API.catalog.variables.map((variable) => ({ variable, ranges: [], score: 0 })),
    );
  });

  it('wants every word, and takes any if there is no such variable', () => {
    expect(names('waf latency')).toEqual(['waf.latency']);
    expect(names('waf zzzzz')).toEqual(names('waf'));
    expect(names('waf')).toHaveLength(3);
    expect(names('zzzzz')).toEqual([]);
  });

  it('puts everyday words before words that only a description has', () => {
    expect(names('which aws account called')).toEqual(['identity.accountId', 'identity.user']);
  });

  it.each([
    ['연결 아이', 'connectionId'],
    ['메시지 아이', 'messageId'],
    ['레이턴', 'integrationLatency'],
    ['커넥', 'connectionId'],
    ['접속한 브라우', 'identity.userAgent'],
  ])('finds for "%s", which is still being typed, what the whole word would find', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  it('marks where the query stands in the name', () => {
    expect(marked('ip', 'identity.sourceIp')).toEqual(['Ip']);
    expect(marked('latency', 'integrationLatency')).toEqual(['Latency']);
    expect(marked('integration lat', 'integration.latency')).toEqual(['integration', 'lat']);
    expect(marked('req', 'requestTimeEpoch')).toEqual(['req']);
    expect(marked('errormes', 'error.message')).toEqual(['error.mes']);
    expect(marked('lantency', 'integrationLatency')).toEqual(['Latency']);
    expect(marked('느림', 'integrationLatency')).toEqual(['Latency']);
    expect(marked('gdpr', 'identity.sourceIp')).toEqual([]);
  });

  it.each([
    ['authenticate', ['authentication', 'signature', 'sigv4', '인증', '서명', '서명 검증']],
    ['authorizer', ['authorizer', 'custom authorizer', 'lambda authorizer', '권한 부여자', '어소라이저']],
    ['authorize', ['authorization', 'permission', 'access check', '인가', '권한 부여', '권한']],
    ['waf', ['waf', 'firewall', 'web ACL', '방화벽', '웹 방화벽']],
  ])('knows the error, the time and the status of %s, however they are called', (phase, called) => {
    const kinds = {
      error: ['error', 'failure', 'failures', 'failed', 'problem', '오류', '에러', '실패', '장애'],
      latency: ['latency', 'response time', 'duration', '지연', '응답 시간', '소요 시간', '걸린 시간'],
      status: ['status', 'result', 'response code', '상태', '결과', '응답 코드'],
    };
    for (const [kind, words] of Object.entries(kinds)) {
      for (const query of called.flatMap((name) => words.map((word) => `${name} ${word}`))) {
        expect(names(query)[0], query).toBe(`${phase}.${kind}`);
      }
    }
  });

  it.each(['custom authorizer latency', 'authorizer response time', '어소라이저 응답 시간'])(
    'puts the whole time of the authorizer before that of its function for "%s"',
    (query) => {
      expect(names(query).slice(0, 2)).toEqual(['authorizer.latency', 'authorizer.integrationLatency']);
    },
  );

  it('tells who closed a connection by the kind of event, and whose it was by its ID', () => {
    const closed = ['who closed the connection', '누가 연결을 끊었나', '누가 접속을 종료했는지'];
    for (const query of closed) {
      expect(names(query)[0], query).toBe('eventType');
      expect(names(query).slice(0, 3), query).toContain('identity.caller');
    }
    for (const query of ['who disconnected', 'who left', '누가 끊었나', '누가 나갔는지']) {
      expect(names(query)[0], query).toBe('connectionId');
    }
  });

  it.each(['why was the connection rejected', 'why was it refused', '왜 차단됐는지', '거절 이유'])(
    'takes "%s" for why it was denied',
    (query) => {
      const denials = ['authorize.error', 'authorizer.error', 'error.message'];
      expect(names(query).slice(0, 3).sort()).toEqual(denials);
    },
  );

  it('finds every variable by its own name', () => {
    for (const { name } of DEFAULT_API.catalog.variables) expect(names(name)[0]).toBe(name);
  });

  it('answers anything, in order, without repeats, with ranges inside the name', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('a', 'e', 'i', 's', 't', '.', '$', ' ', '지', '연') }),
        ),
        (query) => {
          const hits = search(query);
          expect(new Set(hits.map((hit) => hit.variable)).size).toBe(hits.length);
          hits.forEach((hit, i) => {
            expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Infinity);
            let end = -1;
            for (const range of hit.ranges) {
              expect(range.from).toBeGreaterThan(end);
              expect(range.to).toBeGreaterThan(range.from);
              end = range.to;
            }
            expect(end).toBeLessThanOrEqual(hit.variable.name.length);
          });
        },
      ),
      { seed: 53, numRuns: 200 },
    );
  });
});

describe('findAbsence', () => {
  it.each([
    ['httpMethod', 'httpMethod'],
    ['$context.httpMethod', 'httpMethod'],
    ['httpmethod', 'httpMethod'],
    [' HTTPMETHOD ', 'httpMethod'],
    ['identity.clientCert', 'identity.clientCert.*'],
    ['clientcert.subjectdn', 'identity.clientCert.*'],
    ['claims', 'authorizer.claims.*'],
    ['authorizer.claims.sub', 'authorizer.claims.*'],
    ['vpceId', 'identity.vpceId'],
    ['messageDirection', 'messageDirection'],
    ['response length', 'responseLength'],
  ])('answers "%s" with %s', (query, expected) => {
    expect(findAbsence(DEFAULT_API.catalog, query)?.name).toBe(expected);
  });

  it.each([
    ['bytes sent', 'responseLength'],
    ['size of the messages', 'responseLength'],
    ['payload', 'body'],
    ['what was sent', 'body'],
    ['본문', 'body'],
    ['cookies', 'header'],
    ['왜 끊', 'disconnectReason'],
    ['mTLS', 'identity.clientCert.*'],
  ])('knows that nothing tells the "%s"', (query, expected) => {
    const absence = findAbsence(DEFAULT_API.catalog, query);
    expect(absence?.id).toBe(expected);
    expect(absence?.name).toBeUndefined();
    expect(absence?.hint).toBeDefined();
  });

  it.each([
    '',
    'http',
    'status',
    'account id',
    'invalid payload',
    'httpMeth',
    'path of the request',
    'claimsx',
  ])('has no answer to "%s"', (query) => {
    expect(findAbsence(DEFAULT_API.catalog, query)).toBeUndefined();
  });
});
