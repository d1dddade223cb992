/** The pages of AWS that every API has: its variables, how to turn logging on, its quotas. */
export type ApiPages = Readonly<Record<'logging' | 'setup' | 'quota', string>>;

/** What a link leads to: a page of the API, by its name, or an address. */
export type Page = keyof ApiPages | `https://${string}`;

/** The address of a page. */
export function pageOf({ pages }: { readonly pages: ApiPages }, page: Page): string {
  const named: Readonly<Record<string, string>> = pages;
  return named[page] ?? page;
}
