import type { CSSProperties } from 'react'
import type { RunView } from '../engine/package-view.ts'

/** Twentieths of a point on paper to points of the screen, a fifth larger than life. */
export function onScreen(twips: number): number {
  return Math.round((twips / 15) * enlarged * 100) / 100
}

const enlarged = 1.2

/** How letters look; sizes are half points. */
export function lookOf({ font, size, isBold }: Pick<RunView, 'font' | 'size' | 'isBold'>): CSSProperties {
  return {
    fontFamily: `var(--font-${font})`,
    fontSize: `${onScreen(size * 10)}px`,
    ...(isBold ? { fontWeight: 700 } : {}),
  }
}
