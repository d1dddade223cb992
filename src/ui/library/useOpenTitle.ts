import { titleOf } from '../../state/library.ts';
import { useStore } from '../../state/store.ts';
import { useLocale } from '../common/hooks/useMessages.ts';

/** What the open template is called on the screen. */
export function useOpenTitle(): string {
  const locale = useLocale();
  return useStore(({ library }) =>
    titleOf(
      library.templates.find(({ id }) => id === library.open),
      locale,
    ),
  );
}
