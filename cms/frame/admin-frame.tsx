'use client';

import { type ReactNode, useEffect } from 'react';

import { nameInVietnamese } from './name-in-vietnamese.ts';
import './admin-frame.css';

/** Around everything in the admin: what Payload's own parts lack in Vietnamese names and on phones. */
export function AdminFrame({ children }: { children: ReactNode }) {
  useEffect(() => nameInVietnamese(document.body), []);
  return children;
}
