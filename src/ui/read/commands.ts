import type { Settings } from '../../core/export/exporter.ts';

/** The log group that the commands name, where the template's settings have none. */
const GROUP = '/aws/apigateway/ws-access';

/** How people get the lines of a log group. */
export function readCommands({
  region,
  logGroupName,
}: Pick<Settings, 'region' | 'logGroupName'>): Readonly<Record<'tail' | 'filter' | 'insights', string>> {
  const group = shellWord(logGroupName || GROUP);
  const place = region === '' ? '' : ` --region ${shellWord(region)}`;
  return {
    tail: `aws logs tail ${group} \\\n  --since 1h${place} > ws.log`,
    filter: `aws logs filter-log-events${place} \\\n  --log-group-name ${group} \\\n  --start-time "$(date -d '-2 hours' +%s)000" \\\n  --end-time "$(date -d '-1 hour' +%s)000" \\\n  --output json > ws.json`,
    insights: 'fields @timestamp, @message\n| sort @timestamp asc\n| limit 10000',
  };
}

const shellWord = (text: string) =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
