import type { ExportNote } from './exporter.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import { printSetting } from './printSetting.ts';
import { KEEP_FOREVER } from '../settings/retention.ts';

const CHECKS_ACCESS = 'Security Hub APIGateway.9, Checkov CKV_AWS_76 / CKV_AWS_95, Trivy AVD-AWS-0001';

/** As their documentation describes them: https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html */
export function scannerNote({ executionLogLevel }: Settings): ExportNote {
  const checks = executionLogLevel === 'OFF' ? CHECKS_ACCESS : `${CHECKS_ACCESS}, Security Hub APIGateway.1`;
  return { text: { en: `Meets these checks: ${checks}.`, ko: `충족하는 검사 항목: ${checks}` } };
}

/** API Gateway makes this group itself when it first logs, so that a template that makes it too would fail. */
export function executionRetentionNotes(
  settings: Settings,
  printed: readonly SettingKey[],
): readonly ExportNote[] {
  const { executionLogLevel, retentionDays } = settings;
  const isKnown = printed.includes('apiId') && printed.includes('stageName');
  if (executionLogLevel === 'OFF' || retentionDays === KEEP_FOREVER || !isKnown) return [];
  const group = `/aws/apigateway/${printSetting(settings, 'apiId')}/${printSetting(settings, 'stageName')}`;
  const command = `aws logs put-retention-policy --log-group-name ${group} --retention-in-days ${retentionDays}`;
  return [
    {
      text: {
        en: `To keep the execution log as long as the access log, run this after its first log events: \`${command}\``,
        ko: `실행 로그도 액세스 로그와 같은 기간만 보존하려면 첫 로그가 쌓인 뒤 실행하세요. \`${command}\``,
      },
    },
  ];
}
