/** Facts about access logs that hold for every API. */

/** What AWS prints for a variable without a value (documented, and recorded on all kinds of APIs). */
export const EMPTY_VALUE = '-';

/** The CloudWatch page on the fields that Logs Insights finds in log lines. */
export const INSIGHTS_DOCS =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html';

/** How many fields of a JSON line Logs Insights finds by itself. Source: INSIGHTS_DOCS. */
export const INSIGHTS_FIELD_LIMIT = 200;
