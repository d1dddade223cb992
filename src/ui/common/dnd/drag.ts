import { create } from 'zustand';
import type { Payload, Place } from '../../../core/template/drop/place.ts';
import type { Drop } from '../../../core/template/drop/placeDrop.ts';
import type { Landed } from '../../../state/store.ts';

/** What is dragged, and how the card beside the pointer shows it. */
export interface DragItem {
  readonly payload: Payload;
  /** The variables that are shown as chips; none for plain text. */
  readonly names: readonly string[];
  /** The key of a field that moves. */
  readonly key?: string | undefined;
  /** What is shown where there is no chip. */
  readonly text?: string | undefined;
  /** One of the catalog whose property is still to be named, which is asked for where it lands. */
  readonly isPattern?: boolean;
  /** Called once it has landed. */
  readonly onLanded?: () => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the item would land and what comes of it; without edits it cannot land there, and the words say so. */
export interface DropPlace {
  /** Tells places of one zone apart. */
  readonly id: string;
  readonly place: Place;
  readonly drop: Drop;
}

/** An element that things can be dropped on. */
export interface DropZone {
  readonly element: HTMLElement;
  /** What scrolls while something is held at its upper or lower edge. */
  readonly scroller?: HTMLElement;
  /** The place under a point of the window; undefined where there is none. `exact` asks for the very character. */
  readonly find: (item: DragItem, point: Point, exact: boolean) => DropPlace | undefined;
  /** The next place for the keyboard; the first one where there is none yet. `far` goes from field to field. */
  readonly step: (
    item: DragItem,
    current: DropPlace | undefined,
    way: 1 | -1,
    far: boolean,
  ) => DropPlace | undefined;
  /** Draws the place, or takes the drawing away. */
  readonly show: (place: DropPlace | undefined) => void;
  /** Where the shown place is in the window, for a box that opens at it. */
  readonly anchor?: () => DOMRect | undefined;
  /** Goes on with what has landed. Without `focus` only its selection: a finger wants no keyboard on the screen. */
  readonly land?: (landed: Landed, focus: boolean) => void;
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
  /** A finger drags: it hides what lies below it. */
  readonly byTouch: boolean;
  /** What has been let go and still wants a name; the place stays shown meanwhile. */
  readonly asking: Asking | undefined;
}

/** A property of the catalog at the place where it was let go. */
export interface Asking {
  readonly item: DragItem;
  readonly place: DropPlace;
  /** Where it was let go, in the window. */
  readonly at: Point;
}

/** The drag that is going on. */
export const useDrag = create<DragState>(() => ({
  item: undefined,
  place: undefined,
  point: undefined,
  byTouch: false,
  asking: undefined,
}));

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
  // Lit while something is dragged.
  zone.element.dataset['dropZone'] = '';
  return () => {
    zones.delete(zone);
  };
}
