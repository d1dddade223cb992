import { proposeKey } from '../../template/proposeKey.ts';
import { uniqueKey } from '../../template/uniqueKey.ts';
import type { Layout } from '../layout.ts';
import { printPattern } from '../linePattern.ts';
import type { LogField } from '../../logs/logField.ts';
import { needField } from '../needField.ts';
import { needPattern, patternNotes } from '../needPattern.ts';
import type { Asked, Condition, GroupKey, Measure } from '../question.ts';
import { Refusal, type QueryNote } from '../written.ts';
import { bareName, insightsName } from './insightsName.ts';
import * as words from './insightsWords.ts';
import type { Language } from './language.ts';

/** The longest query, in characters. Source: the model of StartQuery. */
const LONGEST = 10_000;

export const insights: Language = {
  id: 'insights',
  group: 'cloudWatch',
  label: { en: 'Logs Insights', ko: 'Logs Insights' },
  detail: { en: 'query language', ko: '쿼리 언어' },
  extension: 'txt',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html',
  about: 'question',
  write(layout, asked) {
    const printer = createPrinter(layout);
    const commands = printer.print(asked);
    const text = commands.join('\n| ');
    if (text.length > LONGEST) throw new Refusal(words.TOO_LONG);
    return { text, notes: printer.notes(asked) };
  },
};

/** Prints what is asked, and keeps what the query has to read from the text of the lines for it. */
function createPrinter(layout: Layout) {
  /** Aliases by variable. */
  const parsed = new Map<string, string>();
  const dotted = new Set<string>();
  let convertsText = false;

  const nameOf = (field: LogField): string => variableName(needField(layout, field));
  const variableName = (variable: string): string => {
    const place = layout.placeOf(variable);
    const name = place && insightsName(place.keys);
    if (name !== undefined) {
      for (const key of place?.keys ?? []) if (typeof key === 'string' && key.includes('.')) dotted.add(key);
      return name;
    }
    return parsed.get(variable) ?? aliasOf(variable);
  };
  const aliasOf = (variable: string): string => {
    const taken = new Set([
      ...parsed.values(),
      ...layout.fields.rows.flatMap(({ key }) => (layout.isJson && key) || []),
    ]);
    const own = layout.isJson
      ? undefined
      : layout.fields.rows.find((row) => row.variable?.name === variable)?.key;
    const wanted = own !== undefined && bareName(own) && own.length <= 30 ? own : proposeKey(variable);
    const alias = uniqueKey(bareName(wanted) ? wanted : `${wanted}Value`, taken);
    parsed.set(variable, alias);
    return alias;
  };
  const isBare = (field: LogField): boolean => layout.placeOf(needField(layout, field))?.quoted === false;
  const numberOf = (field: LogField): string => {
    convertsText ||= !isBare(field);
    return nameOf(field);
  };

  const condition = (of: Condition): string => {
    switch (of.kind) {
      case 'is': {
        const name = nameOf(of.field);
        return of.field === 'status' && of.value !== '-'
          ? `${name} like /^${digitsOnly(of.value)}$/`
          : `${name} = ${quote(of.value)}`;
      }
      case 'class':
        return `${nameOf('status')} like /^${of.digit}/`;
      case 'present': {
        const name = nameOf(of.field);
        return isBare(of.field) ? `ispresent(${name})` : `${name} != "-" and ispresent(${name})`;
      }
      case 'latency': {
        const name = numberOf('latency');
        const bounds = [
          condition({ kind: 'present', field: 'latency' }),
          ...(of.min === undefined ? [] : [`${name} >= ${of.min}`]),
          ...(of.max === undefined ? [] : [`${name} <= ${of.max}`]),
        ];
        return bounds.join(' and ');
      }
      case 'text':
        return `@message like ${quote(of.text)}`;
      case 'read': {
        const key = layout.names.includes('requestId') ? 'requestId' : layout.names[0];
        if (key === undefined) throw new Refusal(words.NO_VARIABLE);
        return `${of.is ? '' : 'not '}ispresent(${variableName(key)})`;
      }
      case 'all':
        return `(${of.of.map(condition).join(' and ')})`;
      case 'any':
        return inParts(of.of) ?? `(${of.of.map(condition).join(' or ')})`;
      case 'not':
        return `not (${condition(of.of)})`;
      case 'time':
        break;
    }
    // The period is not part of a query.
    return '';
  };
  /** Classes of statuses in one expression. */
  const inParts = (of: readonly Condition[]): string | undefined => {
    const digits = of.flatMap((each) => (each.kind === 'class' ? each.digit : []));
    return digits.length === of.length && digits.length > 1
      ? `${nameOf('status')} like /^[${digits.join('')}]/`
      : undefined;
  };
  const groupKey = (key: GroupKey): string =>
    typeof key === 'string' ? nameOf(key) : `bin(${key.minutes}m)`;
  const measure = ({ of }: Measure): string => {
    switch (of.kind) {
      case 'count':
        return 'count(*)';
      case 'having':
        return `sum(strcontains(${nameOf(of.field)}, ${quote(of.value)}))`;
      case 'percentile':
        return `pct(${of.field === 'duration' ? 'seconds' : numberOf(of.field)}, ${of.percent})`;
      case 'greatest':
        return 'max(seconds)';
      case 'earliest':
        break;
    }
    return 'earliest(@timestamp)';
  };
  const filterOf = (where: readonly Condition[]): string[] => {
    const parts = where.map(condition).filter((part) => part !== '');
    return parts.length > 0 ? [`filter ${parts.join(' and ')}`] : [];
  };

  const groups = (answer: Extract<Asked['answer'], { kind: 'groups' }>): string[] => {
    const by = answer.by.map(groupKey);
    // A figure with the name of a field would hide it.
    const taken = new Set([...by, ...layout.fields.rows.flatMap(({ key }) => key ?? [])]);
    const columns = new Map(answer.measures.map(({ as }) => [as, uniqueKey(as, taken)]));
    const column = (as: string): string => columns.get(as) ?? as;
    const measures = answer.measures.map((each) => `${measure(each)} as ${column(each.as)}`);
    const lasts = answer.measures.some(({ of }) => 'field' in of && of.field === 'duration');
    return [
      ...(lasts ? [`fields (toMillis(@timestamp) - ${numberOf('connectedAt')}) / 1000 as seconds`] : []),
      `stats ${measures.join(', ')}${by.length > 0 ? ` by ${by.join(', ')}` : ''}`,
      ...(answer.without === undefined ? [] : [`filter ${column(answer.without)} = 0`]),
      ...(answer.sort === undefined ? [] : [`sort ${column(answer.sort)} desc`]),
      ...(answer.limit === undefined ? [] : [`limit ${answer.limit}`]),
    ];
  };
  const print = ({ where, answer }: Asked): string[] => {
    if (answer.kind === 'running') throw new Refusal(words.NO_RUNNING_TOTAL);
    const filter = filterOf(where);
    const rest =
      answer.kind === 'groups'
        ? groups(answer)
        : [
            `sort @timestamp ${answer.order === 'oldest' ? 'asc' : 'desc'}`,
            `limit ${answer.limit}`,
            `display ${['@timestamp', ...answer.fields.map(nameOf), ...(answer.fields.length > 0 ? [] : ['@message'])].join(', ')}`,
          ];
    if (parsed.size === 0) return [...filter, ...rest];
    const pattern = printPattern(needPattern(layout), (name) => {
      const alias = parsed.get(name);
      return alias && `?<${alias}>`;
    });
    return [`parse @message /${pattern}/`, ...filter, ...rest];
  };
  const notes = ({ where, answer }: Asked): QueryNote[] => [
    ...(dotted.size > 0 ? [words.dottedKeys([...dotted])] : []),
    ...(parsed.size > 0 ? patternNotes(needPattern(layout)) : []),
    ...where.flatMap((of) => (of.kind === 'time' ? [words.period(of.from, of.to)] : [])),
    ...(convertsText ? [words.CONVERTED] : []),
    ...(answer.kind === 'groups' && answer.measures.some(({ of }) => of.kind === 'percentile')
      ? [words.APPROXIMATE]
      : []),
  ];
  return { print, notes };
}

/** A status is digits; anything else in its place would be a pattern. */
function digitsOnly(value: string): string {
  if (!/^[0-9]+$/.test(value)) throw new Refusal(words.ODD_VALUE);
  return value;
}

/** How a backslash or both kinds of quotes are written in a text is not documented. */
function quote(text: string): string {
  if (/[\\\n\r]/.test(text) || (text.includes('"') && text.includes("'"))) throw new Refusal(words.ODD_VALUE);
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
