import type { ReactNode } from 'react';

/** A part of the page under its heading. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p className="note">{note}</p>}
      {children}
    </section>
  );
}

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** A bar beside its figure; the figure says what the bar shows. */
export function Bar({ share, kind = '' }: { share: number; kind?: string }) {
  const width = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
  return (
    <span className="bar" aria-hidden="true">
      <span className={`filled ${kind}`} style={{ width }} />
    </span>
  );
}

/** The header row of a table; figures stand right, and so do their headers. */
export function Headers({ names, figures = [] }: { names: readonly string[]; figures?: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col" className={figures.includes(name) ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
