import type { KnownError } from '../../explanation.ts';

export const serverlessBraces: KnownError = {
  id: 'serverlessBraces',
  message:
    'Cannot resolve serverless.yml: Variables resolution errored with: Cannot resolve variable at "provider.logs.websocket.format"',
  patterns: [
    /cannot resolve variable at "provider\.logs\.(?:websocket|httpapi|restapi)/,
    /invalid variable reference syntax for variable context\./,
    /\$\{?context[.a-z]{0,60}\}?.{0,60}unrecognized configuration variable/,
    /unrecognized configuration variable sources?: ?"?context/,
  ],
  title: {
    en: 'The Serverless Framework read the braces as its own variable',
    ko: 'Serverless Framework가 중괄호를 자체 변수로 해석했습니다',
  },
  cause: {
    en: 'In serverless.yml, `${…}` is a variable of the framework. `$context.x` without braces stays as it is.',
    ko: 'serverless.yml에서 `${…}` 표기는 프레임워크의 변수입니다. 중괄호 없는 `$context.x` 표기는 그대로 남습니다.',
  },
  steps: [
    {
      text: { en: 'Write the variables without braces.', ko: '변수를 중괄호 없이 씁니다.' },
      remedy: { kind: 'mend', rules: ['no-braced-variable'] },
    },
    {
      text: {
        en: 'Or copy the export for the Serverless Framework.',
        ko: '또는 여기의 Serverless Framework 내보내기를 복사합니다.',
      },
      command: 'provider:\n  logs:\n    websocket:\n      format: \'{"requestId":"$context.requestId"}\'',
    },
  ],
  evidence: 'inferred',
  docs: 'logging',
  source: 'https://github.com/serverless/serverless/pull/10956',
  examples: [
    'Error:\nCannot resolve serverless.yml: Variables resolution errored with:\n  - Cannot resolve variable at "provider.logs.websocket.format": Value not found at "context" source',
    'Invalid variable reference syntax for variable context.requestId. You can only reference env vars, options, & files.',
  ],
};
