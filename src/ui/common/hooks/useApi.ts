import type { Api } from '../../../core/apis/api.ts';
import { selectApi, useStore } from '../../../state/store.ts';

/** The API that the open document is for. */
export function useApi(): Api {
  return useStore(selectApi);
}
