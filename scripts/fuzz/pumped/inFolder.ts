// @ts-nocheck
/** Paths of modules of one folder, below `src`. */
export const inFolder = (folder, names) => names.split(' ').map((name) => `${folder}/${name}`);

/** An object of functions as a list of them with their names. */
export const list = (functions) => Object.entries(functions).map(([name, run]) => ({ name, run }));
