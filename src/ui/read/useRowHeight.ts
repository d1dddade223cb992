import { useMedia } from '../common/hooks/useMedia.ts';

/** How high a row of a list of lines is, in pixels: room for a finger where there is no mouse, two lines where it is narrow. */
export function useRowHeight(narrow: boolean): number {
  const isCoarse = useMedia('(pointer: coarse)');
  return narrow ? 52 : isCoarse ? 44 : 28;
}
