import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import type { Text } from '../../text.ts';
import { LOG_SETTINGS, STAGE_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportNote, ReferenceSupport } from '../exporter.ts';
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

/** A text that CDK would take for a value of its own that is not yet known. */
const TOKEN: Text = {
  en: 'CDK would take `${Token[` for a value of its own.',
  ko: 'CDK는 `${Token[` 부분을 자체 토큰으로 읽습니다.',
};

/** Any program of CDK. */
export const CDK: Carrier = {
  ...CLOUD_FORMATION,
  findRefusal: (format, scope) =>
    CLOUD_FORMATION.findRefusal(format, scope) ?? (format.includes('${Token[') ? TOKEN : undefined),
};

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

/** What the languages of CDK differ in. */
interface CdkLanguage extends Pick<
  InfrastructureTarget,
  'id' | 'detail' | 'fileName' | 'mediaType' | 'print'
> {
  readonly references: Omit<ReferenceSupport, 'keys'>;
  readonly carrier?: Carrier;
  /** What to do with the format alone. */
  readonly where: (references: References) => ExportNote;
}

/** A program of CDK in a language. Region and account are those of the stack. */
export const cdkExporter = ({ where, references, ...language }: CdkLanguage): Exporter =>
  infrastructureExporter({
    carrier: CDK,
    ...language,
    label: { en: 'AWS CDK', ko: 'AWS CDK' },
    docs: CDK_DOCS,
    settings: { format: ['logGroupName'], stage: LOG_SETTINGS, full: STAGE_SETTINGS },
    // Classes and functions of their own see nothing of what the rest of an app names.
    references: { ...references, keys: { format: ['destinationArn'] } },
    notes: (_, given) => ({
      format: [where(given), NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING],
      stage: [ADDS_LOGGING, NEEDS_ACCOUNT_ROLE, NO_LEVEL],
      full: [SETS_ACCOUNT_ROLE, MAKES_STAGE, NO_LEVEL],
    }),
  });
