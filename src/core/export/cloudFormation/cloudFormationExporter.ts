import { type Deployment, STAGE_SETTINGS } from '../deployment.ts';
import type { Exporter, ExportNote, Scope } from '../exporter.ts';
import { infrastructureExporter, type InfrastructureTarget } from '../infrastructureExporter.ts';
import { CLOUD_FORMATION, SETS_ACCOUNT_ROLE } from '../infrastructureNotes.ts';
import { NEEDS_ACCOUNT_ROLE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING } from '../notes.ts';
import { STAGE_REFERENCES } from '../origin.ts';
import { CLOUD_FORMATION_REFERENCES } from '../references/cloudFormation.ts';
import type { CfnMap } from './cfnValue.ts';
import { describeAccessLog, OWN_REFERENCES } from './describeResources.ts';
import { describeTemplate } from './describeTemplate.ts';

const WHERE: ExportNote = {
  text: {
    en: 'Goes into the `Properties` of your `AWS::ApiGatewayV2::Stage`.',
    ko: '템플릿에 있는 `AWS::ApiGatewayV2::Stage` 리소스의 `Properties` 아래에 넣으세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html',
};

const MAKES_STAGE: ExportNote = {
  text: {
    en: 'The stack creates the stage and the log group. Import them if they exist, or take “Access log” for the template that has the stage.',
    ko: '스택이 스테이지와 로그 그룹을 새로 만듭니다. 이미 있으면 스택으로 가져오거나, 스테이지가 있는 템플릿에 “형식만” 내보내기를 쓰세요.',
  },
  link: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources.html',
};

const CAPABILITY: ExportNote = {
  text: {
    en: 'Creates a role, so deploy with `--capabilities CAPABILITY_IAM`.',
    ko: '역할을 만들므로 `--capabilities CAPABILITY_IAM` 옵션을 주고 배포하세요.',
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

/** CloudFormation in a syntax. Region and account are those that the stack is deployed to. */
export const cloudFormationExporter = ({ print, ...syntax }: Syntax): Exporter =>
  infrastructureExporter({
    ...syntax,
    label: { en: 'CloudFormation', ko: 'CloudFormation' },
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html',
    carrier: CLOUD_FORMATION,
    settings: { format: ['logGroupName'], stage: STAGE_SETTINGS, full: STAGE_SETTINGS },
    parameters: ['apiId'],
    references: {
      language: CLOUD_FORMATION_REFERENCES,
      keys: { format: ['destinationArn'], stage: STAGE_REFERENCES, full: STAGE_REFERENCES },
      own: OWN_REFERENCES,
    },
    ofLogGroup: { format: [], stage: ['retentionDays'], full: ['retentionDays'] },
    notes: () => ({
      format: [WHERE, NEEDS_ROLE_AND_LOG_GROUP, UNDO_BY_DELETING],
      stage: [NEEDS_ACCOUNT_ROLE, MAKES_STAGE],
      full: [SETS_ACCOUNT_ROLE, MAKES_STAGE, CAPABILITY],
    }),
    print: (deployment, scope) => print(describe(deployment, scope), scope),
  });
