'use client';

import { FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

import { contrastOf } from './contrast.ts';
import './accent-field.css';

/** Colours that the federation's campaigns have used, and that stand out on the portal's white. */
const suggestions = [
  { name: 'Đỏ cờ', colour: '#c8102e' },
  { name: 'Xanh công đoàn', colour: '#0b3d73' },
  { name: 'Xanh lá', colour: '#1b7f3b' },
  { name: 'Cam', colour: '#b45309' },
];
const pattern = /^#[0-9a-f]{6}$/i;
/** What WCAG 2 asks of lines and areas that mean something. */
const enough = 3;

type Props = TextFieldClientProps & {
  /** Stands below in place of what is said of a campaign's colour. */
  note?: string;
};

/** Picks a colour, and says of a campaign's whether readers will make it out. */
export function AccentField({ field, path, readOnly, note }: Props) {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ path });
  const isColour = pattern.test(value ?? '');
  return (
    <div className="field-type accent-field">
      <FieldLabel label={field.label} path={path} />
      <FieldError showError={showError} message={errorMessage} path={path} />
      <div className="accent-field__row">
        <input
          type="color"
          aria-label="Chọn màu"
          value={isColour ? String(value) : '#c8102e'}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value)}
        />
        <input
          id={`field-${path}`}
          type="text"
          placeholder="#c8102e"
          value={value ?? ''}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value.trim())}
        />
        {suggestions.map(({ name, colour }) => (
          <button key={colour} type="button" disabled={readOnly} onClick={() => setValue(colour)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" rx="3" fill={colour} />
            </svg>
            {name}
          </button>
        ))}
        <button type="button" disabled={readOnly} onClick={() => setValue(null)}>
          Bỏ màu
        </button>
      </div>
      <p className="field-description">{note && (isColour || !value) ? note : noteFor(value, isColour)}</p>
    </div>
  );
}

function noteFor(value: string | null | undefined, isColour: boolean): string {
  if (!value) return 'Để trống: cổng dùng màu đỏ của mình.';
  if (!isColour) return 'Mã màu phải có dạng #rrggbb, ví dụ #c8102e.';
  const contrast = contrastOf(value, '#ffffff');
  const shown = contrast.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return contrast >= enough
    ? `Nổi rõ trên nền trắng (tương phản ${shown}:1).`
    : `Màu này nhạt quá, bạn đọc khó thấy trên nền trắng (tương phản ${shown}:1, cần từ ${enough}:1). Hãy chọn màu đậm hơn.`;
}
