import type { Access } from 'payload';

/** For what only the code itself reads and writes. */
export const nobody: Access = () => false;
