import { SHOW_PROTOCOL } from '../../commands.ts';
import { HTTP_LOGGING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const executionLogsOnHttp: KnownError = {
  id: 'executionLogsOnHttp',
  message: 'Execution logs are not supported on protocolType HTTP',
  patterns: [/execution logs are not supported on protocoltype/],
  title: { en: 'HTTP APIs have no execution log', ko: 'HTTP API에는 실행 로그가 없습니다' },
  cause: {
    en: 'A log level is set on a stage of an HTTP API. AWS rejects even `OFF` there, and also `DataTraceEnabled: true`. Access logs work.',
    ko: 'HTTP API의 스테이지에 로그 수준을 설정했습니다. `OFF` 값과 `DataTraceEnabled: true` 설정도 거부됩니다. 액세스 로그는 쓸 수 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Leave the level out on HTTP APIs: `LoggingLevel` and `DataTraceEnabled`, in Terraform `logging_level` and `data_trace_enabled`.',
        ko: 'HTTP API에서는 로그 수준을 뺍니다. `LoggingLevel`, `DataTraceEnabled` 항목이며 Terraform에서는 `logging_level`, `data_trace_enabled` 인수입니다.',
      },
    },
    {
      text: {
        en: 'If your Terraform code sets no level, update the AWS provider: old versions sent one automatically.',
        ko: 'Terraform 코드에 수준이 없는데도 나타나면 AWS 프로바이더를 업데이트합니다. 예전 버전은 값을 자동으로 보냈습니다.',
      },
    },
    {
      text: {
        en: 'If you meant a WebSocket API, check the API type.',
        ko: 'WebSocket API라고 생각했다면 API 유형을 확인합니다.',
      },
      command: SHOW_PROTOCOL,
    },
  ],
  evidence: 'recorded',
  docs: HTTP_LOGGING_DOCS,
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/12893',
  examples: [
    'BadRequestException: Execution logs are not supported on protocolType HTTP',
    'Error: error updating API Gateway v2 stage ($default): BadRequestException: Execution logs are not supported on protocolType HTTP',
  ],
};
