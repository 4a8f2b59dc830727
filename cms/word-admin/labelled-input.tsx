'use client';

import { useId } from 'react';

interface LabelledInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Lines that are shown; one: a plain input. */
  rows?: number;
  hint?: string;
  /** Why a person should look at it. */
  doubts?: readonly string[];
}

/** A field with its label above it, and what is doubtful about it beneath. */
export function LabelledInput({ label, value, onChange, rows = 1, hint, doubts = [] }: LabelledInputProps) {
  const id = useId();
  const describedBy = `${id}-notes`;
  const shared = {
    id,
    value,
    'aria-describedby': describedBy,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={`word-field${doubts.length > 0 ? ' word-field--doubtful' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      <div id={describedBy}>
        {hint && <span className="word-field__hint">{hint}</span>}
        <Doubts messages={doubts} />
      </div>
    </div>
  );
}

/** Marks what was recognised on thin grounds. */
export function Doubts({ messages }: { messages: readonly string[] }) {
  return messages.map((message) => (
    <span className="word-doubt" key={message}>
      Cần xem lại: {message}
    </span>
  ));
}
