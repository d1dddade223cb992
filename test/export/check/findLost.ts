interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
}

const STAGE = 'AWS::ApiGatewayV2::Stage';
const OTHERS = ['AWS::Logs::LogGroup', 'AWS::IAM::Role', 'AWS::ApiGateway::Account'];

/**
 * What CloudFormation would delete, of all that has to stay, when a person takes an export out of a template again
 * or deletes its stack. A stage has to stay unless its API goes as well.
 */
export function findLost(resources: readonly Resource[], ownsApi: boolean): string | undefined {
  const kept = ownsApi ? OTHERS : [...OTHERS, STAGE];
  const lost = resources.find(
    ({ Type, DeletionPolicy = 'Delete' }) => kept.includes(Type) && !DeletionPolicy.startsWith('Retain'),
  );
  return lost && `would delete ${lost.Type}`;
}
