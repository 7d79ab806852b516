/** Twentieths of a point as points. */
export function points(twentieths: number): number {
  return twentieths / 20
}
