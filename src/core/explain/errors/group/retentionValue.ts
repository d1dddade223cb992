import { RETENTION_DOCS, TERRAFORM_GROUP } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const retentionValue: KnownError = {
  id: 'retentionValue',
  message:
    'expected retention_in_days to be one of [0 1 3 5 7 14 30 60 90 120 150 180 365 400 545 731], got 45',
  patterns: [
    /expected retention_in_days to be one of/,
    /'?"?retentionindays'?"?.{0,60}(?:failed to satisfy|is not a valid|invalid)/,
    /\d is not one of \[1, 3, 5, 7, 14/,
    /invalid retention (?:value|period|in days)/,
  ],
  title: { en: 'The retention period is not valid', ko: '보존 기간 값이 올바르지 않습니다' },
  cause: {
    en: 'CloudWatch Logs accepts only certain numbers of days: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731 and some longer ones.',
    ko: 'CloudWatch Logs는 정해진 보존 일수만 허용합니다. 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731일과 더 긴 몇 가지입니다.',
  },
  steps: [
    {
      text: {
        en: 'Use the next longer period. To keep log lines forever, leave the setting out (Terraform: `0`).',
        ko: '다음으로 긴 값을 고릅니다. 계속 보존하려면 설정을 뺍니다(Terraform은 `0`).',
      },
      command: 'aws logs put-retention-policy --log-group-name /aws/apigateway/NAME --retention-in-days 30',
    },
  ],
  evidence: 'recorded',
  docs: RETENTION_DOCS,
  source: TERRAFORM_GROUP,
  examples: [
    '│ Error: expected retention_in_days to be one of [0 1 3 5 7 14 30 60 90 120 150 180 365 400 545 731 1096 1827 2192 2557 2922 3288 3653], got 45',
    'E3030 45 is not one of [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]',
    "An error occurred (InvalidParameterException) when calling the PutRetentionPolicy operation: 1 validation error detected: Value '45' at 'retentionInDays' failed to satisfy constraint",
  ],
};
