import type { ExportNote } from './exporter.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import type { References } from './origin.ts';
import { printSetting } from './printSetting.ts';
import type { ReferenceLanguage } from './references/referenceLanguage.ts';
import { SETTINGS, textKeysOf, type TextSettingKey } from '../settings/allSettings.ts';

/** Recorded: a WebSocket stage without the role is refused, though HTTP APIs need none. */
export const NEEDS_ACCOUNT_ROLE: ExportNote = {
  text: {
    en: 'Requires the account role. “Full setup” creates it.',
    ko: '계정 역할이 필요합니다. 전체 설정에 포함됩니다.',
  },
  link: 'setup',
};

/** For targets that change a stage but create neither the role nor a log group. */
export const NEEDS_ROLE_AND_LOG_GROUP: ExportNote = {
  text: {
    en: 'Requires the account role and the log group. “Full setup” creates both.',
    ko: '계정 역할과 로그 그룹이 필요합니다. 전체 설정에 모두 포함됩니다.',
  },
  link: 'setup',
};

/** For declarative targets, which cannot express the scope `remove`. */
export const UNDO_BY_DELETING: ExportNote = {
  text: {
    en: 'To turn logging off again, delete these lines and deploy.',
    ko: '로깅을 다시 끄려면 이 부분을 삭제하고 배포하세요.',
  },
};

/** How long a log group keeps its lines, and how to change that. */
const RETENTION_DOCS =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html';

const DATA_TRACE: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Data tracing logs whole messages, including personal data. AWS advises against it in production.',
    ko: '데이터 추적은 개인정보를 포함한 메시지 전체를 기록합니다. AWS는 운영 환경에서 쓰지 않도록 권합니다.',
  },
  link: 'logging',
};

const METRICS: ExportNote = {
  text: {
    en: 'Detailed metrics cost extra.',
    ko: '세부 지표에는 추가 요금이 듭니다.',
  },
  link: 'logging',
};

/**
 * Where the execution log goes; recorded on a WebSocket API, REST APIs use another name. Nobody says how long it is
 * kept, and so it is kept for ever.
 */
function executionLogNote(
  settings: Settings,
  printed: readonly SettingKey[],
  isCreated: boolean,
): ExportNote {
  const part = (key: 'apiId' | 'stageName') => (printed.includes(key) ? printSetting(settings, key) : '…');
  const group = `/aws/apigateway/${part('apiId')}/${part('stageName')}`;
  if (isCreated) {
    return {
      text: {
        en: `The execution log is written to \`${group}\`, which is created with the same retention period.`,
        ko: `실행 로그는 \`${group}\` 로그 그룹에 기록되며, 이 그룹도 같은 보존 기간으로 만들어집니다.`,
      },
      link: RETENTION_DOCS,
    };
  }
  return {
    text: {
      en: `Execution log: \`${group}\`. Its log events are kept forever unless you set a retention period.`,
      ko: `실행 로그: \`${group}\`. 보존 기간을 따로 정하지 않으면 계속 쌓입니다.`,
    },
    link: RETENTION_DOCS,
  };
}

/**
 * What follows from the chosen execution log and metrics. Data trace has no effect while the level is off.
 * `printed` are the settings of which the export holds the values; `isCreated` where the export creates the log group of the execution log as well.
 */
export function executionNotes(
  settings: Settings,
  printed: readonly SettingKey[],
  isCreated = false,
): readonly ExportNote[] {
  const isLogging = settings.executionLogLevel !== 'OFF';
  return [
    ...(isLogging && settings.dataTrace ? [DATA_TRACE] : []),
    ...(settings.detailedMetrics ? [METRICS] : []),
    ...(isLogging ? [executionLogNote(settings, printed, isCreated)] : []),
  ];
}

/** The settings for which the export prints a placeholder. */
export function findPlaceholders(settings: Settings, keys: readonly SettingKey[]): readonly TextSettingKey[] {
  return textKeysOf(keys).filter((key) => printSetting(settings, key) === SETTINGS[key].placeholder);
}

/** Names the placeholders that the export of these settings holds, if any. */
export function placeholderNotes(settings: Settings, keys: readonly SettingKey[]): readonly ExportNote[] {
  const found = findPlaceholders(settings, keys);
  if (found.length === 0) return [];
  const names = found.map((key) => `\`${SETTINGS[key].placeholder}\``).join(', ');
  return [{ text: { en: `Fill in first: ${names}.`, ko: `먼저 채워야 하는 값: ${names}` } }];
}

/** Says where an export belongs that holds references. */
export function referenceNotes(
  language: ReferenceLanguage | undefined,
  references: References,
): readonly ExportNote[] {
  // A backtick would end the code of the sentence.
  const names = Object.values(references).map((text) => `\`${text.replaceAll('`', '')}\``);
  if (!language || names.length === 0) return [];
  const list = [...new Set(names)].join(', ');
  const { en, ko } = language.label;
  return [
    {
      text: {
        en: `Put this back where it came from: it uses ${list} from your ${en}.`,
        ko: `형식을 가져온 원래 코드에 다시 넣으세요. ${ko}의 ${list} 값을 참조합니다.`,
      },
    },
  ];
}
