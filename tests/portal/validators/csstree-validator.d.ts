declare module 'csstree-validator' {
  /** Errors of syntax, unknown properties and descriptors, and values that they do not take. */
  export function validate(css: string, filename?: string): { message: string; line: number }[];
}
