/** What a tool's own code may say in the place of a value; `destinationArn` for all that leads to the log group. */
export const REFERENCE_KEYS = ['region', 'apiId', 'stageName', 'logGroupName', 'destinationArn'] as const;
export type ReferenceKey = (typeof REFERENCE_KEYS)[number];

/** Of an export that sets up a stage with its log group. */
export const STAGE_REFERENCES = [
  'apiId',
  'stageName',
  'logGroupName',
  'destinationArn',
] as const satisfies readonly ReferenceKey[];

/** Expressions as they are written in the code of a tool: `aws_cloudwatch_log_group.ws.arn`. */
export type References = Readonly<Partial<Record<ReferenceKey, string>>>;

/** What a format was imported from, so that the export for the same tool gives it back as it came. */
export interface Origin {
  /** Id of the language that the references are written in: see `ReferenceLanguage`. */
  readonly tool: string;
  readonly references: References;
  /** The format stood there as an object, of which the tool makes JSON. */
  readonly isObject: boolean;
}

/** No reference may be longer, in UTF-16 units. */
const MAX_REFERENCE_LENGTH = 300;

const isLine = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= MAX_REFERENCE_LENGTH &&
  !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value);

/**
 * The one door for origins from outside: undefined where nothing of it is usable. Exporters print a reference only
 * where their language has it, so a text that gets through here is still not trusted.
 */
export function sanitizeOrigin(input: unknown): Origin | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { tool, references, isObject }: Partial<Record<keyof Origin, unknown>> = input;
  if (typeof tool !== 'string' || !/^[a-z][A-Za-z]{0,39}$/.test(tool)) return undefined;
  const given: References = typeof references === 'object' && references !== null ? references : {};
  const kept = REFERENCE_KEYS.filter((key) => isLine(given[key])).map((key) => [key, given[key]]);
  if (kept.length === 0 && isObject !== true) return undefined;
  return { tool, references: Object.fromEntries(kept), isObject: isObject === true };
}
