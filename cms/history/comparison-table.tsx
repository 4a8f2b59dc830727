import type { FieldComparison } from './compare-articles.ts';
import type { Part } from './compare-texts.ts';

import './comparison-table.css';

interface ComparisonTableProps {
  fields: FieldComparison[];
  before: string;
  after: string;
}

/** Two texts side by side, field by field; what is gone stands on the left, what is new on the right. */
export function ComparisonTable({ fields, before, after }: ComparisonTableProps) {
  const changed = fields.filter(({ same }) => !same);
  if (changed.length === 0) return <p className="comparison__none">Hai bản có chữ giống hệt nhau.</p>;
  return (
    <div className="comparison">
      {changed.map(({ label, parts }) => (
        <section className="comparison__field" key={label}>
          <h3 className="comparison__label">{label}</h3>
          <Side heading={before} parts={parts} without="added" />
          <Side heading={after} parts={parts} without="removed" />
        </section>
      ))}
    </div>
  );
}

function Side({ heading, parts, without }: { heading: string; parts: Part[]; without: Part['kind'] }) {
  const shown = parts.filter(({ kind }) => kind !== without);
  return (
    <div className="comparison__side">
      <p className="comparison__heading">{heading}</p>
      <div className="comparison__text">
        {shown.length === 0 && <span className="comparison__empty">(để trống)</span>}
        {shown.map((part, index) => (
          <Marked key={index} part={part} />
        ))}
      </div>
    </div>
  );
}

function Marked({ part: { kind, text } }: { part: Part }) {
  if (kind === 'removed') return <del className="comparison__removed">{text}</del>;
  if (kind === 'added') return <ins className="comparison__added">{text}</ins>;
  return <span>{text}</span>;
}
