import { ARN_SHAPE } from '../../commands.ts';
import { arnIn } from '../../groupNames.ts';
import type { KnownError, Step } from '../../explanation.ts';

function withoutSuffix(text: string): Step[] {
  return [
    {
      text: {
        en: 'Remove `:*` from the end of the ARN. The exports here do not have it.',
        ko: 'ARN 끝의 `:*` 부분을 빼고 넣습니다. 여기서 내보낸 ARN에는 없습니다.',
      },
      command: arnIn(text) ?? ARN_SHAPE,
    },
    {
      text: {
        en: 'In CloudFormation, build the ARN with `Fn::Sub`, because `Fn::GetAtt` adds `:*`.',
        ko: 'CloudFormation에서는 `Fn::Sub`로 ARN을 씁니다. `GetAtt` 값에는 `:*`가 붙습니다.',
      },
      command: '!Sub arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroup}',
    },
  ];
}

export const destinationCharacters: KnownError = {
  id: 'destinationCharacters',
  message: "Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.'",
  patterns: [/destination must only contain characters/, /characters a-z, a-z, 0-9, '_', '-'/],
  title: { en: 'The log group ARN ends in `:*`', ko: '로그 그룹 ARN 끝에 `:*`가 있습니다' },
  cause: {
    en: '`describe-log-groups` and `Fn::GetAtt` return the ARN with `:*` at the end, but a log group name must not contain `*`.',
    ko: '`describe-log-groups`, `Fn::GetAtt` 결과의 ARN 끝에는 `:*`가 붙는데, `*` 문자는 로그 그룹 이름에 쓸 수 없습니다.',
  },
  steps: withoutSuffix,
  evidence: 'recorded',
  docs: 'setup',
  source: 'https://github.com/serverless/serverless/issues/6304',
  examples: [
    "BadRequestException: Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': 'ws:*'",
    'Access log destination must only contain characters',
  ],
};
