import { ROLE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const roleNameTaken: KnownError = {
  id: 'roleNameTaken',
  message: 'EntityAlreadyExists: Role with name logs already exists.',
  patterns: [
    /aws::iam::role'? with identifier .{0,200}already exists/,
    /role with name .{1,80} already exists/,
    /creating iam role.{0,120}entityalreadyexists/,
  ],
  title: { en: 'A role with that name already exists', ko: '같은 이름의 역할이 이미 있습니다' },
  cause: {
    en: 'Role names are unique in the account across all Regions. This role was created by another stack, in another Region or by hand.',
    ko: '역할 이름은 모든 리전을 통틀어 계정에서 하나뿐입니다. 다른 스택이나 다른 리전에서, 또는 누군가 직접 만든 역할입니다.',
  },
  steps: [
    {
      text: {
        en: 'Use the existing role. Check its trust policy and its permissions.',
        ko: '기존 역할을 사용합니다. 신뢰 정책과 권한을 확인합니다.',
      },
      command: 'aws iam get-role --role-name ROLE_NAME',
    },
    {
      text: { en: 'Or import it into Terraform.', ko: '또는 Terraform으로 가져옵니다.' },
      command: 'terraform import aws_iam_role.NAME ROLE_NAME',
    },
    {
      text: {
        en: 'Or leave the name out of the template, so that CloudFormation generates one.',
        ko: '또는 CloudFormation이 이름을 생성하도록 템플릿에서 이름을 뺍니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: ROLE_DOCS,
  source: 'https://github.com/hashicorp/terraform/issues/20175',
  examples: [
    "Resource handler returned message: \"Resource of type 'AWS::IAM::Role' with identifier 'ws-logs' already exists.\" (RequestToken: 1, HandlerErrorCode: AlreadyExists)",
    'Error: creating IAM Role (ws-logs): operation error IAM: CreateRole, https response error StatusCode: 409, RequestID: 1, EntityAlreadyExists: Role with name ws-logs already exists.',
    'An error occurred (EntityAlreadyExists) when calling the CreateRole operation: Role with name api-gateway-logs already exists.',
  ],
};
