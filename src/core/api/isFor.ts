/** Whether something is for an API: for all of them where it does not say which. */
export function isFor(
  { apis }: { readonly apis?: readonly string[] },
  { id }: { readonly id: string },
): boolean {
  return apis?.includes(id) ?? true;
}
