/** Stand-in while the panel is being built. */
export function CatalogPanel() {
  return null;
}
