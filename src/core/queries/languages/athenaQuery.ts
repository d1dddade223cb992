import type { Layout } from '../layout.ts';
import type { LogField } from '../../logs/logField.ts';
import { needField } from '../needField.ts';
import type { Asked, Condition, GroupKey, Measure } from '../question.ts';
import type { QueryNote } from '../written.ts';
import { columnOf, sqlText, VIEW } from './athena.ts';
import type { Language } from './language.ts';
import { Refusal } from '../written.ts';
import * as words from './insightsWords.ts';

export const athenaQuery: Language = {
  id: 'athenaQuery',
  group: 'athena',
  label: { en: 'Query', ko: '쿼리' },
  detail: { en: 'SELECT from the view', ko: '뷰를 조회하는 SELECT' },
  extension: 'sql',
  docs: 'https://docs.aws.amazon.com/athena/latest/ug/select.html',
  about: 'question',
  write: (layout, asked) => ({ text: printQuery(layout, asked), notes: notesOf(asked) }),
};

function printQuery(layout: Layout, { where, answer }: Asked): string {
  const column = (field: LogField): string => {
    const variable = needField(layout, field);
    return field === 'time' ? 'time' : columnOf(variable);
  };
  const condition = (of: Condition): string => {
    switch (of.kind) {
      case 'is':
        if (of.value === '-') return `(is_access_log AND ${column(of.field)} IS NULL)`;
        return `${column(of.field)} = ${of.field === 'status' ? integer(of.value) : sqlText(of.value)}`;
      case 'class':
        return `${column('status')} BETWEEN ${of.digit}00 AND ${of.digit}99`;
      case 'present':
        return `${column(of.field)} IS NOT NULL`;
      case 'latency':
        return [
          ...(of.min === undefined ? [] : [`${column('latency')} >= ${of.min}`]),
          ...(of.max === undefined ? [] : [`${column('latency')} <= ${of.max}`]),
        ].join(' AND ');
      case 'time':
        return [
          ...(of.from === undefined ? [] : [`${column('time')} >= ${timestamp(of.from)}`]),
          ...(of.to === undefined ? [] : [`${column('time')} < ${timestamp(of.to)}`]),
        ].join(' AND ');
      case 'text':
        return `strpos(message, ${sqlText(of.text)}) > 0`;
      case 'read':
        return of.is ? 'is_access_log' : 'NOT is_access_log';
      case 'all':
        return `(${of.of.map(condition).join(' AND ')})`;
      case 'any':
        return `(${of.of.map(condition).join(' OR ')})`;
      case 'not':
        break;
    }
    // An empty value is not that value either.
    return `NOT coalesce(${condition(of.of)}, false)`;
  };
  const length = (): string => `(to_unixtime(${column('time')}) - ${column('connectedAt')} / 1000.0)`;
  const measured = (field: LogField | 'duration'): string =>
    field === 'duration' ? length() : column(field);
  const measure = ({ of }: Measure): string => {
    switch (of.kind) {
      case 'count':
        return 'count(*)';
      case 'having':
        return `count_if(${condition({ ...of, kind: 'is' })})`;
      case 'percentile':
        return `approx_percentile(${measured(of.field)}, ${of.percent / 100})`;
      case 'greatest':
        return `max(${length()})`;
      case 'earliest':
        break;
    }
    return `min(${column('time')})`;
  };
  const minutes = (count: number): string =>
    `from_unixtime(floor(to_unixtime(${column('time')}) / ${count * 60}) * ${count * 60})`;
  const key = (by: GroupKey): string =>
    typeof by === 'string' ? column(by) : `${minutes(by.minutes)} AS minute`;
  const from = [
    `FROM ${VIEW}`,
    ...(where.length > 0 ? [`WHERE ${where.map(condition).join('\n  AND ')}`] : []),
  ];

  if (answer.kind === 'running')
    return lines(
      'WITH changes AS (',
      `  SELECT ${minutes(1)} AS minute,`,
      `    sum(CASE WHEN ${condition({ kind: 'is', field: 'event', value: 'CONNECT' })} THEN 1 ELSE -1 END) AS change`,
      ...from.map((line) => `  ${line.replaceAll('\n', '\n  ')}`),
      '  GROUP BY 1',
      ')',
      'SELECT minute, sum(change) OVER (ORDER BY minute) AS connections',
      'FROM changes',
      'ORDER BY minute',
    );
  if (answer.kind === 'lines') {
    const hasTime = layout.variableOf('time') !== undefined;
    const selected = [...(hasTime ? ['time'] : []), ...answer.fields.map(column), 'message'];
    const order = hasTime || answer.order === 'oldest' ? `ORDER BY ${column('time')}` : undefined;
    return lines(
      `SELECT ${selected.join(', ')}`,
      ...from,
      ...(order === undefined ? [] : [answer.order === 'oldest' ? order : `${order} DESC`]),
      `LIMIT ${answer.limit}`,
    );
  }
  const measures = answer.measures.map((each) => ({ as: snake(each.as), text: measure(each) }));
  const textOf = (as: string): string => measures.find((each) => each.as === snake(as))?.text ?? as;
  const places = answer.by.map((_, i) => i + 1).join(', ');
  const order = answer.sort === undefined ? places : `${snake(answer.sort)} DESC`;
  return lines(
    `SELECT ${[...answer.by.map(key), ...measures.map(({ as, text }) => `${text} AS ${as}`)].join(',\n  ')}`,
    ...from,
    ...(places === '' ? [] : [`GROUP BY ${places}`]),
    ...(answer.without === undefined ? [] : [`HAVING ${textOf(answer.without)} = 0`]),
    ...(order === '' ? [] : [`ORDER BY ${order}`]),
    ...(answer.limit === undefined ? [] : [`LIMIT ${answer.limit}`]),
  );
}

const lines = (...of: readonly string[]): string => `${of.join('\n')}\n`;

const snake = (name: string): string => columnOf(name);

const timestamp = (time: number): string =>
  `TIMESTAMP '${new Date(time).toISOString().replace('T', ' ').replace('Z', '')}'`;

function integer(value: string): string {
  if (!/^[0-9]{1,9}$/.test(value)) throw new Refusal(words.ODD_VALUE);
  return value;
}

function notesOf({ answer }: Asked): readonly QueryNote[] {
  const isApproximate =
    answer.kind === 'groups' && answer.measures.some(({ of }) => of.kind === 'percentile');
  return [VIEW_FIRST, ...(isApproximate ? [words.APPROXIMATE] : [])];
}

const VIEW_FIRST: QueryNote = {
  text: {
    en: `It needs the view \`${VIEW}\`. The statements for a table in the list of languages create it.`,
    ko: `\`${VIEW}\` 뷰가 있어야 합니다. 이 형식의 테이블을 만들 때 함께 만들어집니다.`,
  },
};
