/** Pages that are linked: the first, the last, those around the present one. `null`: some are left out there. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = 2;
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= near,
  );
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? 0);
    // One page takes no more room than the sign for its absence.
    if (gap === 2) return [number - 1, number];
    return gap > 2 ? [null, number] : [number];
  });
}
