import { larger } from './larger.ts';

/** A code for each row, in as few bytes as the largest of them needs. */
export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Codes that come one after the other. */
export interface CodeColumn {
  readonly codes: Codes;
  /** `row`: one that there is room for. */
  set(row: number, code: number): void;
  /** Makes room for so many rows, which are more than before. */
  makeRoom(rows: number): void;
}

/** `room`: for how many rows at first. */
export function createCodeColumn(room: number): CodeColumn {
  let codes: Codes = new Uint8Array(room);
  let most = 0xff;
  return {
    get codes() {
      return codes;
    },
    set(row, code) {
      if (code > most) {
        codes = code > 0xffff ? Uint32Array.from(codes) : Uint16Array.from(codes);
        most = code > 0xffff ? 0xffff_ffff : 0xffff;
      }
      codes[row] = code;
    },
    makeRoom(rows) {
      codes = larger(codes, rows);
    },
  };
}
