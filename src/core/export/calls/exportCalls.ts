import { describeDeployment, EXECUTION_SETTINGS, type AccountRole, type Deployment } from '../deployment.ts';
import type { Exported, Exporter, ExportInput, ExportNote, Scope } from '../exporter.ts';
import type { SettingKey, Settings } from '../../settings/settings.ts';
import { executionNotes, NEEDS_ROLE_AND_LOG_GROUP, placeholderNotes, referenceNotes } from '../notes.ts';
import type { References } from '../origin.ts';
import { keptOf } from '../references/keptOf.ts';
import { withoutReferenced } from '../references/settingReference.ts';
import { findRefusal, refuse } from '../refusal.ts';

const PLACE = ['region', 'accountId', 'apiId', 'stageName', 'logGroupName'] as const;

/** The settings of targets that call AWS step by step, whatever their language. */
export const CALL_SETTINGS: Readonly<Record<Scope, readonly SettingKey[]>> = {
  format: PLACE,
  stage: [...PLACE, ...EXECUTION_SETTINGS],
  full: [...PLACE, 'retentionDays', ...EXECUTION_SETTINGS, 'tags'],
  remove: ['region', 'apiId', 'stageName'],
};

const FULL_NOTES: readonly ExportNote[] = [
  {
    text: {
      en: 'You can run it again. API Gateway can take a minute or two to accept a new role; the script waits.',
      ko: '여러 번 실행해도 됩니다. API Gateway가 새 역할을 받아들이기까지 1~2분이 걸릴 수 있으며, 스크립트가 기다립니다.',
    },
    link: 'setup',
  },
  {
    tone: 'warning',
    text: {
      en: 'The account role applies to every API in the Region, REST APIs included. A role that is already set is not changed.',
      ko: '계정 역할은 REST API를 포함해 리전의 모든 API에 적용됩니다. 이미 설정된 역할은 그대로 둡니다.',
    },
    link: 'setup',
  },
  {
    text: {
      en: 'An existing log group keeps its retention and tags. The script prints its name.',
      ko: '이미 있는 로그 그룹의 보존 기간과 태그는 바꾸지 않고, 어느 그룹인지 출력합니다.',
    },
  },
];

/** Both logs go off; metrics too, as the wider scopes switch them. */
const REMOVE_NOTES: readonly ExportNote[] = [
  {
    tone: 'warning',
    text: {
      en: 'Turns off the access log, the execution log and detailed metrics of the stage.',
      ko: '스테이지의 액세스 로그, 실행 로그, 세부 지표를 모두 끕니다.',
    },
  },
  {
    text: {
      en: 'Keeps log groups, their log events and the account role, because other APIs may use them.',
      ko: '로그 그룹과 로그, 계정 역할은 다른 API에서 쓰고 있을 수 있으므로 그대로 둡니다.',
    },
  },
];

/** Routes override what the stage says. https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages-stagename.html */
const ROUTES_STAY: ExportNote = {
  text: {
    en: 'Routes with their own log level keep it. The script lists these routes.',
    ko: '로그 수준이 따로 설정된 라우트는 그대로 유지되며, 해당 라우트를 출력합니다.',
  },
};

/** The settings that are left to say: where the log group is a reference, nothing else says the account. */
export function callSettings(scope: Scope, references: References = {}): readonly SettingKey[] {
  const hasArn = references.destinationArn !== undefined;
  return CALL_SETTINGS[scope].filter((key) => !hasArn || key !== 'accountId');
}

function scopeNotes(
  scope: Scope,
  settings: Settings,
  printed: readonly SettingKey[],
  printers: CallPrinters,
): readonly ExportNote[] {
  if (scope === 'remove') return printers.full ? [...REMOVE_NOTES, ROUTES_STAY] : REMOVE_NOTES;
  if (scope === 'full') return [...FULL_NOTES, ...executionNotes(settings, printed, true)];
  return [
    printers.needs ?? NEEDS_ROLE_AND_LOG_GROUP,
    ...(scope === 'stage' ? executionNotes(settings, printed) : []),
  ];
}

/** The settings that a script asks AWS for: credentials say which account they are of. */
export const ASKED: readonly SettingKey[] = ['accountId'];

/** How a language writes the calls of each scope; `full` is left out where it cannot. */
export interface CallPrinters {
  /** Of the scopes `format` and `stage`. */
  stage(deployment: Deployment): string;
  full?(deployment: Deployment, role: AccountRole): string;
  /** See `Exporter.found`. */
  readonly found?: readonly SettingKey[];
  remove(deployment: Deployment): string;
  /** What a stage needs first, where the target has no full set-up to add it. */
  readonly needs?: ExportNote;
}

function print(deployment: Deployment, scope: Scope, printers: CallPrinters): string {
  if (scope === 'remove') return printers.remove(deployment);
  const { accountRole } = deployment;
  return accountRole && printers.full ? printers.full(deployment, accountRole) : printers.stage(deployment);
}

/** The calls of an export with the notes that all such targets share; `own` are the target's. */
export function exportCalls(
  input: ExportInput,
  printers: CallPrinters,
  own: readonly ExportNote[] = [],
  support?: Exporter['references'],
): Exported {
  const { format, settings, scope } = input;
  // What switches logging off holds no format.
  const refused = scope === 'remove' ? undefined : findRefusal(format);
  if (refused) return refuse(refused);
  const kept = keptOf(support, input);
  const { references } = kept;
  const text = print(describeDeployment(settings, format, scope, kept), scope, printers);
  const printed = withoutReferenced(callSettings(scope, references), references);
  const asked = printed.filter((key) => !printers.found?.includes(key));
  const notes = [...placeholderNotes(settings, asked), ...referenceNotes(support?.language, references)];
  return { text, notes: [...notes, ...own, ...scopeNotes(scope, settings, printed, printers)] };
}
