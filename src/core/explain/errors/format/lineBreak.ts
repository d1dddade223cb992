import type { KnownError } from '../../explanation.ts';

export const lineBreak: KnownError = {
  id: 'lineBreak',
  message:
    'The following errors are found in Access Log Format: Access Log format must be single line, new line character is allowed only at end of the format',
  patterns: [/format must be single line/, /must be single line, new line/],
  title: { en: 'The format contains a line break', ko: '형식에 줄바꿈이 있습니다' },
  cause: {
    en: 'Often the tool adds it: a heredoc and a YAML `|` block keep their line breaks, and a YAML `>` block keeps those of more deeply indented lines. The error message is printed on one line, which hides the line break.',
    ko: '도구가 줄바꿈을 넣은 경우가 많습니다. heredoc과 YAML `|` 블록에는 줄바꿈이 그대로 남고, `>` 블록에도 더 깊이 들여 쓴 줄의 줄바꿈은 남습니다. 오류 메시지는 한 줄로 출력되어 줄바꿈이 보이지 않습니다.',
  },
  steps: [
    {
      text: {
        en: 'Join the format into one line, then copy the export from here. The format in it is always one line.',
        ko: '형식을 한 줄로 합친 뒤 여기서 내보낸 결과를 복사합니다. 그 안의 형식은 항상 한 줄입니다.',
      },
      remedy: { kind: 'mend', rules: ['no-line-break'] },
    },
    {
      text: {
        en: 'In YAML, put the format in single quotes. In Terraform, wrap a heredoc in `replace` and `trimspace`.',
        ko: 'YAML에서는 형식을 작은따옴표로 감쌉니다. Terraform heredoc에는 `replace`, `trimspace` 함수를 씁니다.',
      },
      command: 'format = trimspace(replace(local.format, "\\n", " "))',
    },
  ],
  evidence: 'recorded',
  docs: 'logging',
  source: 'https://github.com/serverless/serverless/issues/7162',
  examples: [
    "The following errors are found in Access Log Format: Access Log format must be single line: '$context.requestId\n$context.status'",
    "UPDATE_FAILED  Stage  Access Log format must be single line, new line character is allowed only at end of the format: '{ }' (Service: ApiGatewayV2, Status Code: 400)",
    'format must be\n│ single line',
  ],
};
