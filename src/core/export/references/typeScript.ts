import type { ReferenceLanguage } from './referenceLanguage.ts';

const RESERVED =
  'arguments|async|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|throw|true|try|typeof|undefined|var|void|while|with|yield';

const WORD = String.raw`[A-Za-z_$][\w$]*`;
const TEXT = String.raw`'[\w ./:@-]*'|"[\w ./:@-]*"`;
const MEMBER = String.raw`\??\.${WORD}|!|\[(?:\d{1,9}|${TEXT})\]|\((?:${TEXT})?\)`;
/** `this.logGroup.logGroupArn`, `process.env.STAGE!`, `config.require('stage')`. */
const PATH = String.raw`(?!(?:${RESERVED})(?![\w$]))${WORD}(?:${MEMBER}){0,20}`;
/** `${props.stage}-ws` between backticks, for Pulumi with the tag that it needs. */
const TEMPLATE = `(?:pulumi\\.interpolate)?\`(?:[^\`\\\\$]|\\$(?!\\{)|\\$\\{(?:${PATH})\\})*\``;
const EXPRESSION = `${PATH}|${TEMPLATE}`;

const isTemplateWithoutPlaces = (text: string) => text.endsWith('`') && !text.includes('${');

const languageOf = (id: string, label: string, pattern: string): ReferenceLanguage => {
  const reference = new RegExp(`^(?:${pattern})$`);
  return {
    id,
    label: { en: `${label} code`, ko: `${label} 코드` },
    isReference: (text) => reference.test(text) && !isTemplateWithoutPlaces(text),
  };
};

/** A program asks AWS for this constant: what names it is of a program's own. */
const ASKED_ACCOUNT = '(?![^]*\\$\\{accountId\\})';

/** Programs with the AWS SDK for JavaScript. */
export const JAVASCRIPT = languageOf('javaScriptSdk', 'JavaScript', `${ASKED_ACCOUNT}(?:${EXPRESSION})`);

/** Pulumi in TypeScript. */
export const PULUMI_TYPESCRIPT = languageOf('pulumiTypeScript', 'Pulumi', EXPRESSION);

/** CDK in TypeScript: an ARN, or the destination that a `WebSocketStage` takes. */
export const CDK_TYPESCRIPT = languageOf(
  'cdkTypeScript',
  'CDK',
  String.raw`${EXPRESSION}|new (?:${WORD}\.)?LogGroupLogDestination\(${PATH}\)`,
);

/** Whether a reference is a destination and not an ARN. */
export const isDestination = (reference: string): boolean => reference.startsWith('new ');
