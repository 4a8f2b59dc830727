'use client';

import type { ConfirmedByline } from './confirmation.ts';
import { LabelledInput } from './labelled-input.tsx';

interface BylineFieldsProps {
  bylines: readonly ConfirmedByline[];
  onChange: (bylines: ConfirmedByline[]) => void;
}

const nobody: ConfirmedByline = { name: '', role: '', unit: '', isContributor: false };

/** Who wrote the article; rows without any word are not saved. */
export function BylineFields({ bylines, onChange }: BylineFieldsProps) {
  const change = (place: number, changes: Partial<ConfirmedByline>) =>
    onChange(bylines.map((byline, index) => (index === place ? { ...byline, ...changes } : byline)));
  return (
    <>
      {bylines.map(({ name, role, unit, isContributor }, index) => (
        <div className="word-card" key={index}>
          <LabelledInput label="Bút danh" onChange={(value) => change(index, { name: value })} value={name} />
          <LabelledInput
            label="Chức danh"
            onChange={(value) => change(index, { role: value })}
            value={role}
          />
          <LabelledInput label="Đơn vị" onChange={(value) => change(index, { unit: value })} value={unit} />
          <label className="word-check">
            <input
              checked={isContributor}
              onChange={(event) => change(index, { isContributor: event.target.checked })}
              type="checkbox"
            />
            Cộng tác viên
          </label>
          <button
            className="word-button"
            onClick={() => onChange(bylines.filter((_byline, place) => place !== index))}
            type="button"
          >
            Bỏ tác giả này
          </button>
        </div>
      ))}
      <button className="word-button" onClick={() => onChange([...bylines, nobody])} type="button">
        Thêm tác giả
      </button>
    </>
  );
}
