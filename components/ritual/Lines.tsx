/** A few short sentences to do one after another. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ol className="lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ol>
);
