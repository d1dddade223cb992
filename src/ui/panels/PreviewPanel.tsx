/** Stand-in while the panel is being built. */
export function PreviewPanel() {
  return null;
}
