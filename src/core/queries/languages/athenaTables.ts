import { keepPer } from '../../memoize.ts';
import type { Text } from '../../text.ts';
import { patternNotes, needPattern } from '../needPattern.ts';
import type { Layout } from '../layout.ts';
import { Refusal, type QueryNote } from '../written.ts';
import { columnOf, isReadIn, TABLE, timeOf, typedValue, VIEW } from './athena.ts';
import type { Language } from './language.ts';

const DOCS = 'https://docs.aws.amazon.com/athena/latest/ug/regex-serde.html';

/** How lines lie in S3: a whole line is always one column, so that no line is lost to a broken value or a double key. */
interface Storage {
  readonly regex: string;
  readonly columns: readonly string[];
  readonly byDay: boolean;
}

const MESSAGES: Storage = { regex: '(.*)', columns: ['message'], byDay: true };
const EXPORT: Storage = { regex: '([^ ]+) (.*)', columns: ['logged_at', 'message'], byDay: false };

const common = { group: 'athena', extension: 'sql', docs: DOCS, about: 'template' } as const;

export const athenaMessages: Language = {
  ...common,
  id: 'athenaMessages',
  label: { en: 'Table for messages', ko: '메시지 테이블' },
  detail: { en: 'Firehose, one message per line', ko: 'Firehose, 한 줄에 메시지 하나' },
  write: keepPer((layout: Layout) => writeTables(layout, MESSAGES)),
};

export const athenaExport: Language = {
  ...common,
  id: 'athenaExport',
  label: { en: 'Table for an export', ko: '내보낸 파일 테이블' },
  detail: { en: 'export task to S3', ko: 'S3로 내보내기' },
  write: keepPer((layout: Layout) => writeTables(layout, EXPORT)),
};

export const athenaRaw: Language = {
  ...common,
  id: 'athenaRaw',
  label: { en: 'Table for raw Firehose objects', ko: 'Firehose 원본 테이블' },
  detail: { en: 'envelopes without line breaks', ko: '줄바꿈 없이 이어진 압축 레코드' },
  write(): never {
    throw new Refusal(RAW);
  },
};

const RAW: Text = {
  en: 'Athena cannot read these objects: CloudWatch Logs sends compressed envelopes, without a separator between them. In the Firehose stream, turn on decompression, message extraction and the line delimiter. Then use “Table for messages”.',
  ko: '이 객체는 Athena에서 읽을 수 없습니다. CloudWatch Logs가 압축한 레코드를 구분 문자 없이 이어서 보내기 때문입니다. Firehose 스트림에서 압축 해제, 메시지 추출, 줄 구분자를 켜고 메시지 테이블을 쓰세요.',
};

function writeTables(layout: Layout, storage: Storage): { text: string; notes: readonly QueryNote[] } {
  const view = printView(layout, storage);
  return {
    text: `${printTable(storage)}\n\n${view}`,
    notes: [
      ...NOTES,
      storage.byDay ? BY_DAY : EXPORTED,
      ...(view.includes('regexp_') ? patternNotes(needPattern(layout)) : []),
      ...(timeOf(layout) === undefined ? [NO_TIME] : []),
    ],
  };
}

function printTable({ regex, columns, byDay }: Storage): string {
  return (
    [
      `CREATE EXTERNAL TABLE IF NOT EXISTS ${TABLE} (`,
      columns.map((column) => `  ${column} string`).join(',\n'),
      ')',
      ...(byDay ? ['PARTITIONED BY (day string)'] : []),
      "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.RegexSerDe'",
      `WITH SERDEPROPERTIES ('input.regex' = '${regex}')`,
      "LOCATION 's3://BUCKET/PREFIX/'",
      ...(byDay
        ? [
            'TBLPROPERTIES (',
            "  'projection.enabled' = 'true',",
            "  'projection.day.type' = 'date',",
            "  'projection.day.range' = 'NOW-1YEARS,NOW',",
            "  'projection.day.format' = 'yyyy/MM/dd',",
            "  'storage.location.template' = 's3://BUCKET/PREFIX/${day}/'",
            ')',
          ]
        : []),
    ].join('\n') + ';'
  );
}

function printView(layout: Layout, { columns, byDay }: Storage): string {
  const time = timeOf(layout);
  const taken = new Set<string>([...columns, 'day', 'time', 'is_access_log']);
  const values = layout.names.flatMap((name) => {
    const column = columnOf(name);
    if (column === '' || taken.has(column)) return [];
    taken.add(column);
    return [`${typedValue(layout, name)} AS ${column}`];
  });
  const selected = [
    ...(byDay ? ['day'] : []),
    ...columns,
    `${isReadIn(layout)} AS is_access_log`,
    ...(time === undefined ? [] : [`${time} AS time`]),
    ...values,
  ];
  return `CREATE OR REPLACE VIEW ${VIEW} AS\nSELECT\n${selected.map((each) => `  ${each}`).join(',\n')}\nFROM ${TABLE};\n`;
}

const NOTES: readonly QueryNote[] = [
  {
    text: {
      en: 'Replace `BUCKET/PREFIX` with your bucket and prefix. Athena runs one statement at a time: first the table, then the view.',
      ko: '`BUCKET/PREFIX` 자리에 버킷과 접두사를 넣으세요. Athena는 한 번에 SQL 문 하나만 실행하므로 테이블, 뷰 순서로 실행하세요.',
    },
  },
];
const BY_DAY: QueryNote = {
  text: {
    en: "The table expects folders by day (`2026/09/25/`), as Firehose creates them. A condition such as `day >= '2026/09/25'` reads only those days.",
    ko: "Firehose처럼 날짜별 폴더(`2026/09/25/`)를 가정합니다. `day >= '2026/09/25'` 같은 조건을 쓰면 해당 날짜만 읽습니다.",
  },
};
const EXPORTED: QueryNote = {
  text: {
    en: 'An export task writes the time before each line; the table keeps it as `logged_at`.',
    ko: '내보내기 작업은 각 줄 앞에 시각을 기록합니다. 테이블에서는 `logged_at` 열입니다.',
  },
};
const NO_TIME: QueryNote = {
  tone: 'warning',
  text: {
    en: 'The template logs no time, so the view has none. Add `requestTimeEpoch`.',
    ko: '템플릿에 시각이 없어 뷰에도 시각이 없습니다. `requestTimeEpoch`를 추가하세요.',
  },
};
