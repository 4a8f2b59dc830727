/** Small plots as SVG: panels side by side, each with axes, units and a legend; for light and dark backgrounds. */

export interface Point {
  value: number;
  /** Ends of the whisker. */
  low: number;
  high: number;
}

export interface Series {
  name: string;
  /** One for each place on the horizontal axis; null: nothing was measured there. */
  points: readonly (Point | null)[];
}

export interface Panel {
  title: string;
  /** What stands on the horizontal axis, and its places. */
  horizontal: { label: string; places: readonly string[] };
  /** What is measured, with its unit. */
  vertical: string;
  series: readonly Series[];
  /** The places are things to compare, not steps of a scale: nothing joins them, and they need no legend. */
  isComparison?: boolean;
  /** A line to stay below. */
  limit?: { value: number; label: string };
}

const panelWidth = 460;
const height = 400;
const margin = { top: 84, right: 20, bottom: 92, left: 64 };
const inner = {
  width: panelWidth - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
};

const style = `
  svg { background: #fff; font: 13px system-ui, sans-serif; fill: #1d2433 }
  .title { font-weight: 600; font-size: 16px } .panel { font-weight: 600 } .small { font-size: 12px; fill: #4d5870 }
  .grid { stroke: #d9dee8 } .limit { stroke: #b3121d; stroke-dasharray: 5 4 } .limit-text { fill: #b3121d; font-size: 12px }
  .s0 { --c: #0b5cad } .s1 { --c: #b3591d } .s2 { --c: #1d7a4d } .s3 { --c: #7a3fb0 } .s4 { --c: #6b6b6b }
  .line { fill: none; stroke: var(--c); stroke-width: 2 } .dot { fill: var(--c) } .whisker { stroke: var(--c); stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    svg { background: #11161f; fill: #e6eaf2 } .small { fill: #a9b3c7 } .grid { stroke: #2d3648 }
    .limit { stroke: #ff7b83 } .limit-text { fill: #ff7b83 }
    .s0 { --c: #6cb2ff } .s1 { --c: #ffab6b } .s2 { --c: #6fd6a0 } .s3 { --c: #c79bff } .s4 { --c: #b5b5b5 }
  }`;

/** @param note a line under the title: what the whiskers are, on what it was measured */
export function drawPlot(title: string, note: string, panels: readonly Panel[]): string {
  const width = Math.max(panelWidth * panels.length, 560);
  const drawn = panels.map(
    (panel, index) => `<g transform="translate(${index * panelWidth} 0)">${drawPanel(panel)}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    `<style>${style}\n</style>`,
    text(margin.left - 40, 24, title, 'class="title"'),
    text(margin.left - 40, 44, note, 'class="small"'),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function drawPanel(panel: Panel): string {
  const { title, horizontal, vertical, series, limit, isComparison = false } = panel;
  const values = series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.high] : [])));
  const step = niceStep(Math.max(...values, limit?.value ?? 0, 1));
  const top = Math.max(...values, limit?.value ?? 0, 1);
  const ticks = Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step);
  const scale = (value: number) => margin.top + inner.height * (1 - value / (ticks.at(-1) ?? 1));
  const place = (index: number) => margin.left + (inner.width * (index + 0.5)) / horizontal.places.length;
  return [
    text(margin.left, margin.top - 14, title, 'class="panel"'),
    ...ticks.map((tick) => drawTick(tick, scale(tick))),
    ...horizontal.places.map((name, index) =>
      text(place(index), height - margin.bottom + 20, name, 'text-anchor="middle"'),
    ),
    text(
      margin.left + inner.width / 2,
      height - margin.bottom + 40,
      horizontal.label,
      'class="small" text-anchor="middle"',
    ),
    `<text class="small" text-anchor="middle" transform="translate(16 ${margin.top + inner.height / 2}) rotate(-90)">${escape(vertical)}</text>`,
    limit ? drawLimit(limit, scale(limit.value)) : '',
    ...series.map((one, index) => {
      // Beside one another, so that whiskers do not hide each other.
      const aside = isComparison ? 0 : (index - (series.length - 1) / 2) * 9;
      return drawSeries(one, index, (at) => place(at) + aside, scale, !isComparison);
    }),
    ...(isComparison ? [] : series.map(({ name }, index) => drawLegend(name, index))),
  ].join('\n');
}

function drawTick(value: number, y: number): string {
  const line = `<line class="grid" x1="${margin.left}" x2="${panelWidth - margin.right}" y1="${y}" y2="${y}"/>`;
  return line + text(margin.left - 8, y + 4, String(value), 'class="small" text-anchor="end"');
}

function drawLimit({ label }: { label: string }, y: number): string {
  const line = `<line class="limit" x1="${margin.left}" x2="${panelWidth - margin.right}" y1="${y}" y2="${y}"/>`;
  return line + text(panelWidth - margin.right, y - 5, label, 'class="limit-text" text-anchor="end"');
}

function drawSeries(
  { points }: Series,
  index: number,
  place: (index: number) => number,
  scale: (value: number) => number,
  isJoined: boolean,
): string {
  const present = points.flatMap((point, at) => (point ? [{ ...point, x: round(place(at)) }] : []));
  const line = present.map((point) => `${point.x},${round(scale(point.value))}`).join(' ');
  const marks = present.map(
    (point) =>
      `<line class="whisker" x1="${point.x}" x2="${point.x}" y1="${round(scale(point.low))}" y2="${round(scale(point.high))}"/>` +
      `<circle class="dot" cx="${point.x}" cy="${round(scale(point.value))}" r="4"/>`,
  );
  const joined = isJoined ? `<polyline class="line" points="${line}"/>` : '';
  return `<g class="s${index}">${joined}${marks.join('')}</g>`;
}

function drawLegend(name: string, index: number): string {
  const x = margin.left + (index % 3) * 130;
  const y = height - 34 + Math.floor(index / 3) * 18;
  return `<g class="s${index}"><circle class="dot" cx="${x}" cy="${y - 4}" r="4"/></g>${text(x + 9, y, name, 'class="small"')}`;
}

/** 1, 2 or 5 times a power of ten, so that about five steps reach `top`. */
function niceStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= top / 5) ?? 10;
  return factor * power;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escape(content)}</text>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const escape = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
