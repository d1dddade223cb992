import { LOGGING_DOCS, SETUP_DOCS } from '../api/webSocketApi.ts';
import type { ExportNote, SettingKey, Settings } from './exporter.ts';
import { PLACEHOLDERS, printSetting, type TextSettingKey } from './settings.ts';

/** Recorded: a WebSocket stage without the role is refused, though HTTP APIs need none. */
export const NEEDS_ACCOUNT_ROLE: ExportNote = {
  text: {
    en: 'Needs the account role. Full set-up adds it.',
    ko: '계정 역할이 필요합니다. 전체 설정에 포함됩니다.',
  },
  link: SETUP_DOCS,
};

/** For targets that change a stage but create no log group. */
export const NEEDS_LOG_GROUP: ExportNote = {
  text: {
    en: 'The log group must exist. Full set-up creates it.',
    ko: '로그 그룹이 미리 있어야 합니다. 전체 설정에서 만들 수 있습니다.',
  },
  link: SETUP_DOCS,
};

const DATA_TRACE: ExportNote = {
  text: {
    en: 'Data trace writes messages in full to the execution log, personal data included. AWS advises against it in production.',
    ko: '데이터 추적은 개인 정보를 포함한 메시지 전체를 실행 로그에 남깁니다. AWS는 운영 환경에서 쓰지 않도록 권합니다.',
  },
  link: LOGGING_DOCS,
};

const METRICS: ExportNote = {
  text: {
    en: 'Detailed metrics cost extra.',
    ko: '상세 지표에는 추가 요금이 듭니다.',
  },
  link: LOGGING_DOCS,
};

/** Where the execution log goes; recorded on a WebSocket API, REST APIs use another name. */
function executionLogNote(settings: Settings): ExportNote {
  const group = `/aws/apigateway/${printSetting(settings, 'apiId')}/${printSetting(settings, 'stageName')}`;
  return {
    text: {
      en: `API Gateway writes the execution log to a group of its own: \`${group}\`.`,
      ko: `API Gateway는 실행 로그를 별도의 로그 그룹에 기록합니다: \`${group}\``,
    },
    link: LOGGING_DOCS,
  };
}

/** What follows from the chosen execution log and metrics. Data trace has no effect while the level is off. */
export function executionNotes(settings: Settings): readonly ExportNote[] {
  const isLogging = settings.executionLogLevel !== 'OFF';
  return [
    ...(isLogging && settings.dataTrace ? [DATA_TRACE] : []),
    ...(settings.detailedMetrics ? [METRICS] : []),
    ...(isLogging ? [executionLogNote(settings)] : []),
  ];
}

const isText = (key: SettingKey): key is TextSettingKey => Object.hasOwn(PLACEHOLDERS, key);

/** Names the placeholders that the export of these settings holds, if any. */
export function placeholderNotes(settings: Settings, keys: readonly SettingKey[]): readonly ExportNote[] {
  const found = keys.filter(isText).filter((key) => printSetting(settings, key) === PLACEHOLDERS[key]);
  if (found.length === 0) return [];
  const names = found.map((key) => `\`${PLACEHOLDERS[key]}\``).join(', ');
  return [{ text: { en: `Fill in first: ${names}.`, ko: `먼저 채워야 하는 값: ${names}` } }];
}
