export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly isOnCurve: boolean
}

/** A simple outline of TrueType (OpenType “glyf”): its box, the ends of its contours, and its points as steps. */
export function writeOutline(
  ends: readonly number[],
  points: readonly OutlinePoint[],
  instructions: Uint8Array,
  box: Uint8Array | null,
): Uint8Array {
  const bytes = Buffer.alloc(12 + 2 * ends.length + instructions.length + 5 * points.length)
  let at = bytes.writeInt16BE(ends.length, 0)
  at += Buffer.from(box ?? boxOf(points)).copy(bytes, at)
  for (const end of ends) at = bytes.writeUInt16BE(end, at)
  at = bytes.writeUInt16BE(instructions.length, at)
  at += Buffer.from(instructions).copy(bytes, at)
  const xs = stepsOf(points.map(({ x }) => x))
  const ys = stepsOf(points.map(({ y }) => y))
  for (const [index, { isOnCurve }] of points.entries()) {
    const [dx, dy] = [xs[index] ?? 0, ys[index] ?? 0]
    at = bytes.writeUInt8((isOnCurve ? 1 : 0) | flagsOf(dx, 0x02, 0x10) | flagsOf(dy, 0x04, 0x20), at)
  }
  for (const step of xs) at = writeStep(bytes, step, at)
  for (const step of ys) at = writeStep(bytes, step, at)
  return bytes.subarray(0, at)
}

function boxOf(points: readonly OutlinePoint[]): Uint8Array {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  const box = Buffer.alloc(8)
  for (const [index, edge] of [left, bottom, right, top].entries()) {
    box.writeInt16BE(Number.isFinite(edge) ? edge : 0, 2 * index)
  }
  return box
}

function stepsOf(positions: readonly number[]): number[] {
  return positions.map((position, index) => position - (positions[index - 1] ?? 0))
}

/** No step at all, one byte with its sign in the flags, or two bytes. */
function flagsOf(step: number, isShort: number, isSameOrPositive: number): number {
  if (step === 0) return isSameOrPositive
  if (Math.abs(step) > 255) return 0
  return step > 0 ? isShort | isSameOrPositive : isShort
}

function writeStep(bytes: Buffer, step: number, at: number): number {
  if (step === 0) return at
  return Math.abs(step) > 255 ? bytes.writeInt16BE(step, at) : bytes.writeUInt8(Math.abs(step), at)
}
