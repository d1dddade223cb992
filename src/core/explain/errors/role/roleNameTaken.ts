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
  title: { en: 'There is a role of that name already', ko: '같은 이름의 역할이 이미 있습니다' },
  cause: {
    en: 'Names of roles are unique in the account, in all Regions together. Another stack, another Region or a hand made this one.',
    ko: '역할 이름은 모든 리전을 통틀어 계정에서 하나뿐입니다. 다른 스택이나 다른 리전, 또는 사람이 만든 역할입니다.',
  },
  steps: [
    {
      text: {
        en: 'Use the role that is there: look what it trusts and may do.',
        ko: '있는 역할을 씁니다. 신뢰 관계와 권한을 확인하세요.',
      },
      command: 'aws iam get-role --role-name ROLE_NAME',
    },
    {
      text: { en: 'Or take it over into Terraform.', ko: 'Terraform에서는 가져와서 관리해도 됩니다.' },
      command: 'terraform import aws_iam_role.NAME ROLE_NAME',
    },
    {
      text: {
        en: 'Or leave the name out of the template, so that CloudFormation makes one up.',
        ko: '템플릿에서 이름을 빼면 CloudFormation에서 이름을 지어 줍니다.',
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
