'use client';

import type { DefaultCellComponentProps } from 'payload';

import { isReviewState, reviewStates } from '../workflow/review-states.ts';

/** A state of the workflow, in words; other values as they are. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const value: unknown = cellData;
  if (isReviewState(value)) return <span>{reviewStates[value]}</span>;
  return <span>{typeof value === 'string' ? value : ''}</span>;
}
