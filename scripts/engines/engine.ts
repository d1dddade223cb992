/** A window's size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The few things that every driver of a browser can do. */
export interface Driver {
  readonly version: string;
  readonly goto: (url: string) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  /** Runs a function in the page, which sees nothing but its values. */
  readonly evaluate: <Values extends readonly unknown[], Result>(
    run: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ) => Promise<Result>;
  readonly move: (x: number, y: number) => Promise<void>;
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  /** Keys between `+`, of which `Mod` is the one for commands. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly resize: (size: Size) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A browser that is none of Chromium's. */
export interface Engine {
  readonly name: string;
  /** What has to be installed first. */
  readonly missing: () => string | undefined;
  readonly start: (size: Size) => Promise<Driver>;
}
