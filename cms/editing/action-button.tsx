import { Button } from '@payloadcms/ui';
import type { ReactNode } from 'react';

interface ActionButtonProps {
  id?: string;
  main?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of a notice, large enough for a thumb. */
export function ActionButton({ id, main = false, onClick, children }: ActionButtonProps) {
  return (
    <Button
      buttonStyle={main ? 'primary' : 'secondary'}
      className="guard__button"
      margin={false}
      onClick={onClick}
      size="medium"
      type="button"
      {...(id ? { id } : {})}
    >
      {children}
    </Button>
  );
}
