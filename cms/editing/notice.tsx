import type { ReactNode } from 'react';

interface NoticeProps {
  /** What it is about: `warn` stands in the way of saving, `info` does not. */
  kind: 'info' | 'warn';
  id?: string;
  children: ReactNode;
  actions?: ReactNode;
}

/** A sentence above the form, with what can be done about it. */
export function Notice({ kind, id, children, actions }: NoticeProps) {
  return (
    <div
      className={`guard__notice guard__notice--${kind}`}
      id={id}
      role={kind === 'warn' ? 'alert' : 'status'}
    >
      <div className="guard__words">{children}</div>
      {actions && <div className="guard__actions">{actions}</div>}
    </div>
  );
}
