import { CREATE_GROUP_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const groupBusy: KnownError = {
  id: 'groupBusy',
  message:
    'OperationAbortedException: A conflicting operation is currently in progress against this resource. Please try again.',
  patterns: [
    /conflicting operation is currently in progress against this resource/,
    /\(operationabortedexception\)/,
  ],
  title: { en: 'The log group is already being changed', ko: '로그 그룹을 동시에 변경하려고 했습니다' },
  cause: {
    en: 'Two stacks, or two resources of one template, are changing this log group at the same time, or it is being deleted.',
    ko: '이 로그 그룹에 이미 다른 작업이 진행 중입니다. 두 스택이나 한 템플릿의 두 리소스에서 동시에 바꾸거나, 삭제 중인 경우입니다.',
  },
  steps: [
    { text: { en: 'Wait a minute and deploy again.', ko: '1분쯤 기다린 뒤 다시 배포합니다.' } },
    {
      text: {
        en: 'If the error comes back, look for a second resource with the same log group name and remove it.',
        ko: '계속되면 같은 그룹 이름을 쓰는 리소스가 또 있는지 찾아 삭제합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: CREATE_GROUP_DOCS,
  source: CREATE_GROUP_DOCS,
  examples: [
    'An error occurred (OperationAbortedException) when calling the CreateLogGroup operation: A conflicting operation is currently in progress against this resource. Please try again.',
  ],
};
