import type { ReferenceLanguage } from './referenceLanguage.ts';

const RESERVED =
  'False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield';

const WORD = String.raw`(?!(?:${RESERVED})\b)[A-Za-z_]\w*`;
const TEXT = String.raw`'[\w ./:@-]*'|"[\w ./:@-]*"`;
/** `self.log_group.log_group_arn`, `os.environ["STAGE"]`. */
const PATH = String.raw`${WORD}(?:\.${WORD}|\[(?:\d{1,9}|${TEXT})\]|\((?:${TEXT})?\)){0,20}`;
const REFERENCE = new RegExp(`^(?:${PATH})$`);

const languageOf = (id: string, label: string): ReferenceLanguage => ({
  id,
  label: { en: `${label} code`, ko: `${label} 코드` },
  isReference: (text) => REFERENCE.test(text),
});

/** CDK in Python. */
export const CDK_PYTHON = languageOf('cdkPython', 'CDK');

/** Programs with boto3. */
export const PYTHON = languageOf('boto3', 'Python');
