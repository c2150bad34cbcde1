/** Weighted examples as sparse rows: row i is `index`/`value` from `start[i]` to `start[i + 1]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  /** +1 or −1 */
  readonly label: Float64Array;
  readonly weight: Float64Array;
}

const MEMORY = 8;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function add(factor: number, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) b[i] = (b[i] ?? 0) + factor * (a[i] ?? 0);
}

/** Loss of logistic regression with a quadratic penalty; writes the gradient. */
function loss(rows: Rows, penalty: Float64Array, w: Float64Array, gradient: Float64Array): number {
  const { start, index, value, label, weight } = rows;
  let sum = 0;
  for (let j = 0; j < w.length; j++) {
    const g = (penalty[j] ?? 0) * (w[j] ?? 0);
    gradient[j] = g;
    sum += 0.5 * g * (w[j] ?? 0);
  }
  for (let i = 0; i < label.length; i++) {
    const from = start[i] ?? 0;
    const to = start[i + 1] ?? 0;
    let z = 0;
    for (let k = from; k < to; k++) z += (w[index[k] ?? 0] ?? 0) * (value[k] ?? 0);
    const y = label[i] ?? 0;
    const s = weight[i] ?? 0;
    const e = Math.exp(-Math.abs(z));
    sum += s * (Math.log1p(e) + Math.max(0, -y * z));
    const miss = y * z > 0 ? e / (1 + e) : 1 / (1 + e);
    const c = -s * y * miss;
    for (let k = from; k < to; k++) {
      const j = index[k] ?? 0;
      gradient[j] = (gradient[j] ?? 0) + c * (value[k] ?? 0);
    }
  }
  return sum;
}

/** Minimises the loss by L-BFGS from zero. Deterministic. */
export function minimise(rows: Rows, penalty: Float64Array, iterations: number): Float64Array {
  const n = penalty.length;
  const w = new Float64Array(n);
  const g = new Float64Array(n);
  const next = new Float64Array(n);
  const nextG = new Float64Array(n);
  const d = new Float64Array(n);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  let value = loss(rows, penalty, w, g);
  for (let round = 0; round < iterations; round++) {
    for (let j = 0; j < n; j++) d[j] = -(g[j] ?? 0);
    const alphas: number[] = [];
    for (const step of steps.toReversed()) {
      const alpha = step.rho * dot(step.s, d);
      alphas.unshift(alpha);
      add(-alpha, step.y, d);
    }
    const newest = steps.at(-1);
    if (newest) {
      const scale = 1 / (newest.rho * dot(newest.y, newest.y));
      for (let j = 0; j < n; j++) d[j] = (d[j] ?? 0) * scale;
    }
    steps.forEach((step, k) => {
      add((alphas[k] ?? 0) - step.rho * dot(step.y, d), step.s, d);
    });
    const slope = dot(g, d);
    let t = newest ? 1 : Math.min(1, 1 / Math.sqrt(dot(g, g)));
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++, t /= 2) {
      for (let j = 0; j < n; j++) next[j] = (w[j] ?? 0) + t * (d[j] ?? 0);
      nextValue = loss(rows, penalty, next, nextG);
      if (nextValue <= value + 1e-4 * t * slope) break;
    }
    const s = next.map((x, j) => x - (w[j] ?? 0));
    const y = nextG.map((x, j) => x - (g[j] ?? 0));
    const sy = dot(s, y);
    if (sy > 1e-10) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    w.set(next);
    g.set(nextG);
    value = nextValue;
    if (gain < 1e-5 * value) break;
  }
  return w;
}
