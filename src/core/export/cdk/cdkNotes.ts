import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import type { Text } from '../../text.ts';
import { EXECUTION_SETTINGS } from '../deployment.ts';
import type { ExportInput, ExportNote, Scope, SettingKey } from '../exporter.ts';
import { findDynamicReference, readBackNotes, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import {
  executionNotes,
  NEEDS_ACCOUNT_ROLE,
  NEEDS_ROLE_AND_LOG_GROUP,
  placeholderNotes,
  UNDO_BY_DELETING,
} from '../notes.ts';
import { findRefusal } from '../refusal.ts';

export const CDK_DOCS =
  'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_apigatewayv2.WebSocketStage.html';

const LOGS = ['logGroupName', 'retentionDays', ...EXECUTION_SETTINGS, 'tags'] as const;

const SETTINGS: Readonly<Partial<Record<Scope, readonly SettingKey[]>>> = {
  format: ['logGroupName'],
  stage: LOGS,
  full: ['apiId', 'stageName', ...LOGS],
};

/** Region and account are those of the stack. */
export const cdkSettings = (scope: Scope): readonly SettingKey[] => SETTINGS[scope] ?? [];

/** A text that CDK would take for a value of its own that is not yet known. */
const TOKEN: Text = {
  en: 'CDK would take `${Token[` for a value of its own.',
  ko: 'CDK는 `${Token[` 부분을 자체 토큰으로 읽습니다.',
};

/** Why no program of CDK can carry a format, or undefined. */
export const findCdkRefusal = (format: string): Text | undefined =>
  findRefusal(format) ?? findDynamicReference(format) ?? (format.includes('${Token[') ? TOKEN : undefined);

const NEEDS_ID: Text = {
  en: 'CDK, as AWS, takes a format only with `$context.requestId` or `$context.extendedRequestId`.',
  ko: 'CDK와 AWS는 `$context.requestId` 또는 `$context.extendedRequestId` 변수가 있는 형식만 받습니다.',
};

/** Why `AccessLogFormat` would refuse a format, or undefined; it looks for a request id as this does. */
export const findMissingId = (format: string): Text | undefined =>
  /\$context\.(?:requestId|extendedRequestId)\b/.test(format) ? undefined : NEEDS_ID;

const ADDS_LOGGING: ExportNote = {
  text: {
    en: 'Call it with the `WebSocketStage` of your app.',
    ko: '앱에 있는 `WebSocketStage` 객체를 넘겨 호출하세요.',
  },
  link: CDK_DOCS,
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'The stack creates the stage. For a `WebSocketStage` of your app, take “Stage logging”.',
    ko: '스택이 스테이지를 새로 만듭니다. 앱에 `WebSocketStage` 객체가 있으면 “스테이지 로깅”을 선택하세요.',
  },
  link: CDK_DOCS,
};

const NO_LEVEL: ExportNote = {
  text: {
    en: 'CDK has no property for the execution log of a WebSocket stage, so it is set on the resource below it.',
    ko: 'CDK에는 WebSocket 스테이지의 실행 로그 속성이 없으므로 하위 리소스에 직접 설정합니다.',
  },
  link: LOGGING_DOCS,
};

/** The notes of a CDK program; `where` says what to do with the format alone. */
export function cdkNotes({ format, settings, scope }: ExportInput, where: ExportNote): readonly ExportNote[] {
  const scopeNotes: Readonly<Partial<Record<Scope, readonly ExportNote[]>>> = {
    format: [where, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING],
    stage: [ADDS_LOGGING, NEEDS_ACCOUNT_ROLE, NO_LEVEL],
    full: [SETS_ACCOUNT_ROLE, MAKES_STAGE, NO_LEVEL],
  };
  return [
    ...placeholderNotes(settings, cdkSettings(scope)),
    ...(scopeNotes[scope] ?? []),
    ...(scope === 'format' ? [] : executionNotes(settings)),
    ...readBackNotes(format),
  ];
}
