/** Of pieces of a text in their order, none over another, the last that ends at a place or before it. */
export function lastEndingBy<T extends Piece>(pieces: readonly T[], place: number): T | undefined {
  return pieces[countEndingBy(pieces, place) - 1]
}

interface Piece {
  readonly end: number
}

/** How many of them end there or before. */
export function countEndingBy(pieces: readonly Piece[], place: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
