'use client';

export function EditingGuard() {
  return null;
}
