import { blankHoles } from './values/hole.ts';
import type { FoundSettings } from './importer.ts';

const ARN = /^arn:[^:]*:logs:([^:]*):([^:]*):log-group:([^:]+)(?::\*)?$/;

/** What the ARN of a log group tells; the parts that are references tell nothing. */
export function readArn(text: string): FoundSettings {
  const [, region, accountId, logGroupName] =
    ARN.exec(blankHoles(text.trim()).replace(/\$\{[^}]*\}/g, '\0')) ?? [];
  return keepWritten({ region, accountId, logGroupName });
}

/** Only what is written out and can be the setting: no reference or placeholder, no variable of a log format, no account but by its ID. */
export function keepWritten(parts: {
  readonly [K in keyof FoundSettings]?: string | undefined;
}): FoundSettings {
  const kept = Object.entries(parts).filter(
    ([key, value]) =>
      value !== undefined &&
      value !== '' &&
      value.length <= 512 &&
      (key !== 'accountId' || /^\d{12}$/.test(value)) &&
      !/[\0-\x1f\ufdd0<>]|\$(?!default$)[\w{]/.test(value),
  );
  return Object.fromEntries(kept);
}
