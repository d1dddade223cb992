import type { Text } from '../text.ts';
import type { ExportNote } from './exporter.ts';
import type { Carrier } from './infrastructureExporter.ts';

/** For every target whose full set-up owns the account setting. */
export const SETS_ACCOUNT_ROLE: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Replaces the account role of the whole Region, which REST APIs also use. If you already have one, use “Stage logging”.',
    ko: 'REST API를 포함해 리전 전체의 계정 역할을 여기서 만드는 역할로 바꿉니다. 이미 역할이 있으면 “스테이지 로깅”을 선택하세요.',
  },
  link: 'setup',
};

const DYNAMIC_REFERENCE: Text = {
  en: 'CloudFormation would replace `{{resolve:…}}` with a value. There is no way to escape it.',
  ko: 'CloudFormation은 `{{resolve:…}}` 부분을 실제 값으로 바꾸며, 이를 막을 방법이 없습니다.',
};

/** Reported by users of CloudFormation: the stack gets the right text, only what is read back is not. */
const NOT_ASCII: ExportNote = {
  text: {
    en: 'When you retrieve the template, CloudFormation shows non-ASCII characters as `?`.',
    ko: 'CloudFormation에서 템플릿을 다시 읽으면 ASCII가 아닌 문자가 `?`로 표시됩니다.',
  },
  link: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/814',
};

/**
 * CloudFormation, whichever tool sends the format to it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const CLOUD_FORMATION: Carrier = {
  findRefusal: (format) => (format.includes('{{resolve:') ? DYNAMIC_REFERENCE : undefined),
  notes: (format) => (/[^\0-\x7f]/.test(format) ? [NOT_ASCII] : []),
};

const DECOMPOSED: Text = {
  en: 'Terraform normalizes text to Unicode NFC, which would change some characters of this format. Type those characters again.',
  ko: 'Terraform 프로바이더는 텍스트를 유니코드 NFC로 정규화하므로 형식의 일부 문자가 바뀝니다. 해당 문자를 다시 입력하세요.',
};

/** A provider of Terraform, whichever tool runs it. */
export const TERRAFORM_PROVIDER: Carrier = {
  findRefusal: (format) => (format === format.normalize('NFC') ? undefined : DECOMPOSED),
  notes: () => [],
};

/**
 * Burst and rate of an account where it has its default quotas. Providers of Terraform set both to 0 where they
 * are left out next to a log level, and a stage with 0 refuses every message (reported by many users).
 * https://github.com/hashicorp/terraform-provider-aws/issues/14742
 */
export const THROTTLING = { burst: 5000, rate: 10_000 } as const;

/** For targets that must say how far a stage is throttled. */
export const SETS_THROTTLING: ExportNote = {
  tone: 'warning',
  text: {
    en: 'Also sets the throttling of the stage. Without it, the provider sets the limits to 0 and AWS rejects every message. If you have your own limits, enter them.',
    ko: '스테이지의 스로틀링도 설정합니다. 빼면 프로바이더가 0으로 설정해 모든 메시지가 거부됩니다. 따로 정한 한도가 있으면 그 값으로 바꾸세요.',
  },
  link: 'https://github.com/hashicorp/terraform-provider-aws/issues/14742',
};

/** Read in the provider's source; what AWS makes of it was never recorded. */
export const PROVIDER_UNDO: ExportNote = {
  text: {
    en: 'To turn the access log off again, delete these lines, apply, and check the stage. The provider then sends empty settings, and we could not confirm that AWS turns the log off for them. `aws apigatewayv2 delete-access-log-settings` always does.',
    ko: '액세스 로그를 다시 끄려면 이 부분을 삭제하고 적용한 뒤 스테이지를 확인하세요. 이때 프로바이더는 빈 설정을 보내는데, AWS가 그것으로 로그를 끄는지는 확인하지 못했습니다. `aws apigatewayv2 delete-access-log-settings` 명령을 쓰면 확실히 꺼집니다.',
  },
  link: 'setup',
};
