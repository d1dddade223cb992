/** Stand-in while the panel is being built. */
export function ExportPanel() {
  return null;
}
