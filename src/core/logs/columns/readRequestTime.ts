const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FORM = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/;

/** Epoch milliseconds of `requestTime`, such as `14/Jan/2026:09:26:53 +0000`; undefined for any other text. */
export function readRequestTime(text: string | undefined): number | undefined {
  const parts = text === undefined ? null : FORM.exec(text);
  if (!parts) return undefined;
  const [, day, month = '', year, hour, minute, second, sign, zoneHours, zoneMinutes] = parts;
  const index = MONTHS.indexOf(month);
  if (index < 0) return undefined;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  return (
    Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Number(second)) - zone * 60_000
  );
}
