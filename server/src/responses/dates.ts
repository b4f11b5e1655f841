/** Dates as exports write them. */

const day = 86_400_000;

/** The days that a text may mean, as year-month-day: none where it is no date, two where the day and the month may be either. */
export function datesIn(text: string): readonly string[] {
  // What stands behind is a time.
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/.exec(text);
  if (iso) return real(iso[1]!, iso[2]!, iso[3]!);
  const other = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,? \d{1,2}[:.]\d{2}.*)?$/.exec(text);
  if (!other) return [];
  const [, first, sign, second, year] = other as unknown as [string, string, string, string, string];
  const dayFirst = real(year, second, first);
  // Points are written in countries where the day is first.
  return sign === "." ? dayFirst : [...new Set([...dayFirst, ...real(year, first, second)])];
}

/** The day of a number that a workbook has for it: from 1900 on, which was no leap year but for Excel, or from 1904 on. */
export function dateOfNumber(number: number, from1904: boolean): string | undefined {
  if (!(number >= 61 && number < 2_958_466)) return undefined;
  return new Date(Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.floor(number) * day)
    .toISOString()
    .slice(0, 10);
}

function real(year: string, month: string, date: string): string[] {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text ? [] : [text];
}
