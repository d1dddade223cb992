import type { Layout } from '../layout.ts';
import { Refusal, type QueryNote } from '../written.ts';
import { insightsName } from './insightsName.ts';
import type { Language } from './language.ts';

/** Many values, of which one is looked for. */
const INDEXED = [
  'connectionId',
  'requestId',
  'extendedRequestId',
  'messageId',
  'identity.sourceIp',
  'authorizer.principalId',
];
/** Few values, by which lines are counted. */
const FACETS = ['eventType', 'routeKey', 'status', 'stage'];

/** Of a name, in characters. Source: the model of PutIndexPolicy. */
const LONGEST_NAME = 100;

export const indexPolicy: Language = {
  id: 'indexPolicy',
  group: 'cloudWatch',
  label: { en: 'Field index policy', ko: '필드 인덱스 정책' },
  detail: { en: 'faster Logs Insights', ko: '더 빠른 Logs Insights' },
  extension: 'json',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html',
  about: 'template',
  write(layout) {
    if (!layout.isJson)
      throw new Refusal({
        en: 'CloudWatch Logs indexes only fields that it discovers, and it discovers them only in JSON.',
        ko: 'CloudWatch Logs는 스스로 찾은 필드만 인덱싱하며, JSON에서만 필드를 찾습니다.',
      });
    const indexed = fieldNames(layout, INDEXED);
    const facets = fieldNames(layout, FACETS).filter((name) => !indexed.includes(name));
    if (indexed.length + facets.length === 0)
      throw new Refusal({
        en: 'The template has no field worth an index, such as `connectionId` or `requestId`.',
        ko: '`connectionId`나 `requestId`처럼 인덱싱할 만한 변수가 템플릿에 없습니다.',
      });
    const policy = {
      ...(indexed.length > 0 && { Fields: indexed }),
      ...(facets.length > 0 && {
        FieldsV2: Object.fromEntries(facets.map((name) => [name, { type: 'FACET' }])),
      }),
    };
    return { text: `${JSON.stringify(policy, undefined, 2)}\n`, notes: NOTES };
  },
};

/** A name of the policy has no backticks, whatever is in it. */
function fieldNames(layout: Layout, variables: readonly string[]): string[] {
  return variables.flatMap((variable) => {
    const name = insightsName(layout.placeOf(variable)?.keys ?? [])?.replaceAll('`', '');
    return name !== undefined && name.length <= LONGEST_NAME ? [name] : [];
  });
}

const NOTES: readonly QueryNote[] = [
  {
    text: {
      en: 'Save it as `index-policy.json` and run `aws logs put-index-policy --log-group-identifier LOG_GROUP --policy-document file://index-policy.json`.',
      ko: '`index-policy.json`으로 저장하고 `aws logs put-index-policy --log-group-identifier LOG_GROUP --policy-document file://index-policy.json`을 실행하세요.',
    },
  },
  {
    tone: 'warning',
    text: {
      en: 'It replaces the existing policy of the log group and overrides the account-level policy for it. Only the Standard log class has indexes.',
      ko: '로그 그룹의 기존 정책을 대체하고, 이 그룹에서는 계정 수준 정책보다 우선합니다. 인덱스는 Standard 로그 클래스에만 있습니다.',
    },
  },
  {
    text: {
      en: 'Only lines that arrive later are indexed, and only conditions with `=` and `in` use the index.',
      ko: '이후에 들어오는 줄만 인덱싱되며, 인덱스는 `=`과 `in` 조건에만 쓰입니다.',
    },
  },
];
