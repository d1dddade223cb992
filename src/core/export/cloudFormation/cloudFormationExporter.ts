import { type Deployment, STAGE_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportNote, Scope } from '../exporter.ts';
import type { Settings } from '../../settings/settings.ts';
import { infrastructureExporter, type InfrastructureTarget } from '../infrastructureExporter.ts';
import { CLOUD_FORMATION, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import { NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING } from '../notes.ts';
import { STAGE_REFERENCES } from '../origin.ts';
import { CLOUD_FORMATION_REFERENCES } from '../references/cloudFormation.ts';
import type { CfnMap } from './cfnValue.ts';
import { readTags } from '../../settings/tags.ts';
import { describeAccessLog, functionTags, OWN_REFERENCES } from './describeResources.ts';
import { describeTemplate } from './describeTemplate.ts';

const WHERE: ExportNote = {
  text: {
    en: 'Add this to the `Properties` of your `AWS::ApiGatewayV2::Stage`.',
    ko: '템플릿에 있는 `AWS::ApiGatewayV2::Stage` 리소스의 `Properties` 아래에 넣으세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html',
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'The stack creates the stage and the log group, and fails if either exists. For an existing stage, add “Access log” to the template that defines it, or use the AWS CLI target.',
    ko: '스택이 스테이지와 로그 그룹을 새로 만들며, 이미 있으면 실패합니다. 기존 스테이지라면 그 스테이지가 있는 템플릿에 “액세스 로그”를 넣거나, 내보내기 대상으로 AWS CLI를 선택하세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html',
};

const KEEPS: ExportNote = {
  text: {
    en: 'Deleting the stack keeps everything it created. To turn logging off, delete `AccessLogSettings`, set `LoggingLevel` to `OFF` and deploy.',
    ko: '스택을 삭제해도 만든 리소스는 모두 남습니다. 로깅을 끄려면 `AccessLogSettings` 속성을 삭제하고 `LoggingLevel` 값을 `OFF`로 바꿔 배포하세요.',
  },
};

/** The tags that the map of a stage cannot hold. */
export const tagNotes = ({ tags }: Settings): readonly ExportNote[] => {
  const keys = functionTags(readTags(tags)).map((key) => `\`${key}\``);
  if (keys.length === 0) return [];
  const list = keys.join(', ');
  return [
    {
      tone: 'warning',
      text: {
        en: `The stage is created without the tags ${list}: CloudFormation would read such a key as a function.`,
        ko: `스테이지에는 다음 태그를 붙이지 않습니다. CloudFormation이 이런 키를 함수로 읽기 때문입니다: ${list}`,
      },
    },
  ];
};

const CAPABILITY: ExportNote = {
  text: {
    en: 'The template creates a role, so deploy it with `--capabilities CAPABILITY_IAM`.',
    ko: '역할을 만들므로 `--capabilities CAPABILITY_IAM` 옵션을 지정해 배포하세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html',
};

/** A template, or for the format alone the property to put into one. */
const describe = (deployment: Deployment, scope: Scope): CfnMap =>
  scope === 'format' ? describeAccessLog(deployment, false) : describeTemplate(deployment);

/** What the syntaxes of CloudFormation differ in. */
interface Syntax extends Pick<InfrastructureTarget, 'id' | 'detail' | 'fileName' | 'mediaType'> {
  readonly print: (template: CfnMap, scope: Scope) => string;
}

const PARAMETERS = ['apiId', 'stageName', 'logGroupName'] as const;

/** CloudFormation in a syntax. Region and account are those that the stack is deployed to. */
export const cloudFormationExporter = ({ print, ...syntax }: Syntax): Exporter =>
  infrastructureExporter({
    ...syntax,
    apis: ['websocket'],
    label: { en: 'CloudFormation', ko: 'CloudFormation' },
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html',
    carrier: CLOUD_FORMATION,
    settings: { format: ['logGroupName'], stage: STAGE_SETTINGS, full: STAGE_SETTINGS },
    parameters: { stage: PARAMETERS, full: PARAMETERS },
    references: {
      language: CLOUD_FORMATION_REFERENCES,
      keys: { format: ['destinationArn'], stage: STAGE_REFERENCES, full: STAGE_REFERENCES },
      own: OWN_REFERENCES,
    },
    ofLogGroup: { format: [], stage: ['retentionDays'], full: ['retentionDays'] },
    notes: (settings) => ({
      format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING],
      stage: [NEEDS_ACCOUNT_ROLE, MAKES_STAGE, KEEPS, ...tagNotes(settings)],
      full: [SETS_ACCOUNT_ROLE, MAKES_STAGE, CAPABILITY, KEEPS, ...tagNotes(settings)],
    }),
    print: (deployment, scope) => print(describe(deployment, scope), scope),
  });
