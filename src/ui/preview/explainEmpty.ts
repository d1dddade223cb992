import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Locale } from '../../core/text.ts';
import type { Messages } from '../../i18n/en.ts';

/** Why a variable printed nothing but `-`, in a sentence; undefined where nobody knows. Plain text. */
export function explainEmpty(
  catalog: Catalog,
  name: string,
  words: Messages,
  locale: Locale,
): string | undefined {
  const variable = catalog.find(name);
  if (!variable) return words.catalog.foreignWhy.replaceAll('`', '');
  const when = variable.emptyWhen?.[locale];
  return when === undefined ? undefined : words.preview.isEmpty(name, when).replaceAll('`', '');
}
