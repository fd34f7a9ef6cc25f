export interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly text: string;
  readonly previous: string;
  readonly next: string;
  readonly onPage: (page: number) => void;
}

/** Long lists come in pages, so that two thousand rules draw as fast as twenty. */
export function Pager({ page, pages, text, previous, next, onPage }: PagerProps) {
  if (pages < 2) return null;
  return (
    <div className="pager">
      <button type="button" disabled={page <= 1} aria-label={previous} onClick={() => onPage(page - 1)}>
        ←
      </button>
      <span role="status">{text}</span>
      <button type="button" disabled={page >= pages} aria-label={next} onClick={() => onPage(page + 1)}>
        →
      </button>
    </div>
  );
}
