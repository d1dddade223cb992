import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a program that the system finds by its name, or undefined. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
