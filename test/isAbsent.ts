/** Tools that have to be there, between commas: programs by their name, packages by the folder of `tools`. */
const required = (process.env.REQUIRED_TOOLS ?? '').split(',');

/**
 * Whether the tests that want a tool are skipped, as it is not there. Where `REQUIRED_TOOLS` names it, which
 * `.ci/run` does for what every run has, its absence is an error instead, so that no test stops running unseen.
 */
export function isAbsent(tool: string, isPresent: boolean): boolean {
  if (!isPresent && required.includes(tool)) {
    throw new Error(`${tool} is not there, and REQUIRED_TOOLS says that it has to be.`);
  }
  return !isPresent;
}
