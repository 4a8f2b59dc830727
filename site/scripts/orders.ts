/** Carries out what the button `data-do="name"` asks for. A button that is hidden until now is shown. */
export function onOrder(name: string, carryOut: () => Promise<void>): void {
  const button = document.querySelector(`[data-do=${name}]`);
  button?.closest('li')?.removeAttribute('hidden');
  button?.addEventListener('click', () => {
    carryOut().catch(() => undefined);
  });
}
