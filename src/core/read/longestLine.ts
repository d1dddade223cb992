/** The largest event of CloudWatch Logs, 1 MB; no line of fewer bytes has more UTF-16 units. Source: QUOTA_DOCS. */
export const LONGEST_LINE = 1_048_576;
