/** Says now and then how far it got, at most once in `everyMs`. */
export function progressLines(
  size: number,
  say: (line: string) => void,
  everyMs = 2000,
): (done: number) => void {
  const startedAt = performance.now();
  let saidAt = startedAt;
  return (done) => {
    const now = performance.now();
    if (now - saidAt < everyMs && done < size) return;
    saidAt = now;
    const rate = done / ((now - startedAt) / 1000);
    const left = Math.round((size - done) / rate);
    say(
      `  ${done}/${size} · ${rate.toFixed(1)} mỗi giây${done < size ? ` · còn khoảng ${duration(left)}` : ''}`,
    );
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} giây`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} phút` : `${(seconds / 3600).toFixed(1)} giờ`;
}
