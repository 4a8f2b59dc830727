/** A caption as a sentence, because the credit follows it. @example sentence('Lễ ký') // => 'Lễ ký.' */
export function sentence(caption: string): string {
  return /[.?!…:;][”"’)]?$/.test(caption) ? caption : `${caption}.`;
}
