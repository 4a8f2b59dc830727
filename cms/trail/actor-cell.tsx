'use client';

import type { DefaultCellComponentProps } from 'payload';

/** Who did it; nobody stands for the code itself. */
export function ActorCell({ cellData }: DefaultCellComponentProps) {
  const name: unknown = cellData;
  return <span>{typeof name === 'string' && name !== '' ? name : 'Hệ thống'}</span>;
}
