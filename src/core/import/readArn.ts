import { blankHoles } from './values/hole.ts';
import type { FoundSettings } from './importer.ts';

const ARN = /^arn:[^:]*:logs:([^:]*):([^:]*):log-group:([^:]+)(?::\*)?$/;

/** What the ARN of a log group tells; the parts that are references tell nothing. */
export function readArn(text: string): FoundSettings {
  const [, region, accountId, logGroupName] =
    ARN.exec(blankHoles(text.trim()).replace(/\$\{[^}]*\}/g, '\0')) ?? [];
  return keepWritten({ region, accountId, logGroupName });
}

/** Only what is written out and of the length of a setting: no reference or placeholder, and no variable of a log format. */
export function keepWritten(parts: {
  readonly [K in keyof FoundSettings]?: string | undefined;
}): FoundSettings {
  const kept = Object.entries(parts).filter(
    ([, value]) =>
      value !== undefined &&
      value !== '' &&
      value.length <= 512 &&
      !/[\0-\x1f\ufdd0<>]|\$(?!default$)[\w{]/.test(value),
  );
  return Object.fromEntries(kept);
}
