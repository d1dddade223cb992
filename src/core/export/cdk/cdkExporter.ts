import type { Text } from '../../text.ts';
import { LOG_SETTINGS, STAGE_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportNote, ReferenceSupport, Scope } from '../exporter.ts';
import {
  type Carrier,
  infrastructureExporter,
  type InfrastructureTarget,
} from '../infrastructureExporter.ts';
import type { References } from '../origin.ts';
import { CLOUD_FORMATION, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import { NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING } from '../notes.ts';

export const CDK_DOCS =
  'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_apigatewayv2.WebSocketStage.html';

/** Tokens: values that CDK does not know yet, of strings, of lists, and of numbers. */
const TOKENS = /[$#]\{Token\[[\w:.-]+\]\}|-1\.\d{10,16}e\+289/;

const TOKEN: Text = {
  en: 'CDK would read part of the format as one of its own tokens, such as `${Token[…]}`.',
  ko: 'CDK는 형식의 일부를 `${Token[…]}` 같은 자체 토큰으로 읽습니다.',
};

/** Any program of CDK. */
export const CDK: Carrier = {
  ...CLOUD_FORMATION,
  findRefusal: (format, scope) =>
    CLOUD_FORMATION.findRefusal(format, scope) ?? (TOKENS.test(format) ? TOKEN : undefined),
};

const ADDS_LOGGING: ExportNote = {
  text: {
    en: 'Call this function with the `WebSocketStage` of your app.',
    ko: '앱에 있는 `WebSocketStage` 객체를 넘겨 호출하세요.',
  },
  link: CDK_DOCS,
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'The stack creates the stage. If your app already has a `WebSocketStage`, use “Stage logging”.',
    ko: '스택이 스테이지를 새로 만듭니다. 앱에 `WebSocketStage` 객체가 있으면 “스테이지 로깅”을 선택하세요.',
  },
  link: CDK_DOCS,
};

const KEEPS_GROUP: ExportNote = {
  text: {
    en: 'To turn logging off again, delete the call and deploy. The log group and its log events are kept.',
    ko: '로깅을 다시 끄려면 호출을 삭제하고 배포하세요. 로그 그룹과 쌓인 로그는 남습니다.',
  },
};

const KEEPS: ExportNote = {
  text: {
    en: 'Deleting the stack keeps everything it created. To turn logging off, delete the access log settings, set the logging level to `OFF` and deploy.',
    ko: '스택을 삭제해도 만든 리소스는 모두 남습니다. 로깅을 끄려면 액세스 로그 설정을 삭제하고 로그 수준을 `OFF`로 바꿔 배포하세요.',
  },
};

/** Compiled with 2.111.0, which lacks the class, and 2.112.0. */
const SINCE: ExportNote = {
  text: {
    en: 'Requires `aws-cdk-lib` 2.112.0 or later.',
    ko: '`aws-cdk-lib` 2.112.0 이상이 필요합니다.',
  },
  link: CDK_DOCS,
};

const NO_LEVEL: ExportNote = {
  text: {
    en: 'CDK has no property for the execution log of a WebSocket stage, so the code sets it on the underlying `CfnStage`.',
    ko: 'CDK에는 WebSocket 스테이지의 실행 로그 속성이 없으므로, 코드에서 내부의 `CfnStage` 리소스에 직접 설정합니다.',
  },
  link: 'logging',
};

/** What the languages of CDK differ in. */
interface CdkLanguage extends Pick<
  InfrastructureTarget,
  'id' | 'detail' | 'fileName' | 'mediaType' | 'print'
> {
  readonly references: Omit<ReferenceSupport, 'keys'>;
  readonly carrier?: Carrier;
  /** Scopes that take the property of the class, which is newer than the class. */
  readonly hasProperty: readonly Scope[];
  /** What to do with the format alone. */
  readonly where: (references: References) => ExportNote;
}

/** A program of CDK in a language. Region and account are those of the stack. */
export function cdkExporter({ where, references, hasProperty, ...language }: CdkLanguage): Exporter {
  const since = (scope: Scope) => (hasProperty.includes(scope) ? [] : [SINCE]);
  return infrastructureExporter({
    carrier: CDK,
    ...language,
    apis: ['websocket'],
    label: { en: 'AWS CDK', ko: 'AWS CDK' },
    docs: CDK_DOCS,
    settings: { format: ['logGroupName'], stage: LOG_SETTINGS, full: STAGE_SETTINGS },
    // Classes and functions of their own see nothing of what the rest of an app names.
    references: { ...references, keys: { format: ['destinationArn'] } },
    notes: (_, given) => ({
      format: [where(given), NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING, ...since('format')],
      stage: [ADDS_LOGGING, NEEDS_ACCOUNT_ROLE, NO_LEVEL, KEEPS_GROUP, SINCE],
      full: [SETS_ACCOUNT_ROLE, MAKES_STAGE, NO_LEVEL, KEEPS, ...since('full')],
    }),
  });
}
