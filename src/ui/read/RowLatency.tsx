/** How long a request took, in milliseconds. */
export function RowLatency({ latency }: { readonly latency: number }) {
  return (
    <span className="mono ms" data-group="integration">
      {Number.isNaN(latency) ? '–' : latency}
    </span>
  );
}
