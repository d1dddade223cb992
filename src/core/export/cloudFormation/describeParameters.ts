import type { Deployment } from '../deployment.ts';
import { readCfnReference } from '../references/cloudFormation.ts';
import { KEEP_FOREVER } from '../../settings/retention.ts';
import { type CfnMap, type CfnValue, ref } from './cfnValue.ts';
import { SETTINGS } from '../../settings/allSettings.ts';

/** Settings that a template of its own takes as parameters. */
type Name = 'ApiId' | 'StageName' | 'LogGroupName' | 'RetentionInDays';

interface Parameter {
  readonly type: 'String' | 'Number';
  readonly description: string;
  readonly isPlaceholder: boolean;
  readonly value: string | number;
  /** An expression of the person's template that stands in its place. */
  readonly reference?: CfnValue | undefined;
}

const describeText = (
  value: string,
  placeholder: string,
  description: string,
  reference?: string,
): Parameter => ({
  type: 'String',
  description,
  value,
  isPlaceholder: value === placeholder,
  reference: readCfnReference(reference),
});

function describe({ apiId, stageName, logGroup, references: given }: Deployment): Record<Name, Parameter> {
  const { name, retentionDays } = logGroup;
  const group = 'The log group of the access log';
  return {
    ApiId: describeText(apiId, SETTINGS.apiId.placeholder, 'The ID of the WebSocket API', given.apiId),
    StageName: describeText(
      stageName,
      SETTINGS.stageName.placeholder,
      'The name of the stage',
      given.stageName,
    ),
    LogGroupName: describeText(name, SETTINGS.logGroupName.placeholder, group, given.logGroupName),
    RetentionInDays: {
      type: 'Number',
      description: 'How many days the log group keeps its log events',
      value: retentionDays,
      isPlaceholder: false,
    },
  };
}

/** What is printed for a setting: a reference to its parameter, or the person's own expression. */
export const parameterValue = (deployment: Deployment, name: Name): CfnValue =>
  describe(deployment)[name].reference ?? ref(name);

/** Those of a log group that the template makes. */
const ofLogGroup = ({ logGroup, references }: Deployment): readonly Name[] => {
  if (references.destinationArn !== undefined) return [];
  return logGroup.retentionDays === KEEP_FOREVER ? ['LogGroupName'] : ['LogGroupName', 'RetentionInDays'];
};

/** The section of a template; what is not known has no default, so that the deployment asks for it. */
export function describeParameters(deployment: Deployment, own: readonly Name[]): CfnMap {
  const parameters = describe(deployment);
  const names = [...own, ...ofLogGroup(deployment)].filter(
    (name) => parameters[name].reference === undefined,
  );
  return Object.fromEntries(
    names.map((name) => {
      const { type, description, isPlaceholder, value } = parameters[name];
      return [name, { Type: type, Description: description, ...(isPlaceholder ? {} : { Default: value }) }];
    }),
  );
}

/** What others want to know of the log group that a template makes. */
export const describeOutputs = ({ references }: Deployment): CfnMap =>
  references.destinationArn === undefined
    ? {
        AccessLogGroupName: {
          Description: 'The log group of the access log',
          Value: ref('AccessLogGroup'),
        },
      }
    : {};

/** A section of a template, where there is anything in it. */
export const section = (name: string, content: CfnMap): CfnMap =>
  Object.keys(content).length > 0 ? { [name]: content } : {};
