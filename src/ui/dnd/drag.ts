import { create } from 'zustand';
import type { Text } from '../../core/text.ts';

/** What is dragged: variables from the catalog, a row of the Fields view, or a piece of the template's text. */
export type DragItem =
  | { readonly kind: 'variables'; readonly names: readonly string[] }
  | { readonly kind: 'row'; readonly id: string; readonly name: string | undefined; readonly label: string }
  | { readonly kind: 'text'; readonly from: number; readonly to: number; readonly text: string };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the item would land, in words, and what happens when it does. */
export interface DropPlace {
  /** Tells places of one zone apart. */
  readonly id: string;
  readonly sentence: Text;
  readonly drop: () => void;
}

/** An element that things can be dropped on. */
export interface DropZone {
  readonly element: HTMLElement;
  /** What scrolls while something is held at its upper or lower edge. */
  readonly scroller?: HTMLElement;
  /** The place under a point of the window; undefined where the item cannot land. */
  readonly find: (item: DragItem, point: Point) => DropPlace | undefined;
  /** The next place for the keyboard; the first one where there is none yet. `far` takes a longer step. */
  readonly step: (
    item: DragItem,
    current: DropPlace | undefined,
    way: 1 | -1,
    far: boolean,
  ) => DropPlace | undefined;
  /** Draws the place, or takes the drawing away. */
  readonly show: (place: DropPlace | undefined) => void;
}

/** An element that things can be dragged out of. */
export interface DragSource {
  readonly element: HTMLElement;
  /** What a press on this target would lift; undefined for nothing. */
  readonly itemAt: (event: PointerEvent) => DragItem | undefined;
}

export interface DragState {
  readonly item: DragItem | undefined;
  readonly place: DropPlace | undefined;
  /** The pointer; undefined while the keyboard drags. */
  readonly point: Point | undefined;
}

/** The drag that is going on. */
export const useDrag = create<DragState>(() => ({ item: undefined, place: undefined, point: undefined }));

export const sources = new Set<DragSource>();
export const zones = new Set<DropZone>();
const watchers = new Set<() => void>();

/** Calls back whenever sources come or go. */
export function watchSources(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}

/** Lets things be dragged out of an element until the returned function is called. */
export function addDragSource(source: DragSource): () => void {
  sources.add(source);
  for (const watch of watchers) watch();
  return () => {
    sources.delete(source);
    for (const watch of watchers) watch();
  };
}

/** Lets things be dropped on an element until the returned function is called. */
export function addDropZone(zone: DropZone): () => void {
  zones.add(zone);
  return () => {
    zones.delete(zone);
  };
}
