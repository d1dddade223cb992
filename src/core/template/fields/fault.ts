/**
 * Why a template could not be read as fields, or only in part: `syntax` where it is no JSON or XML from some place
 * on, `pending` until `loadXmlReader` has finished; `long` and `deep` for what is too much of it; in a line an
 * `open-quote`, `several-lines`, `nothing-between` its variables, or `prose`.
 */
export type FaultKind =
  'syntax' | 'pending' | 'long' | 'deep' | 'open-quote' | 'several-lines' | 'nothing-between' | 'prose';

export interface Fault {
  readonly kind: FaultKind;
  /** The offset of the fault, where there is one place for it. */
  readonly at?: number;
}
