/** A text as one word of nginx's configuration. */
export const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** A text as one word of a Caddyfile, where a backslash stands for itself. */
export const quotedForCaddy = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`;
