import { createContext, useContext } from 'react'
import type { CellView } from '../engine/package-view.ts'
import type { Direction } from './next-cell.ts'

/** What a cell may ask of the sheet it stands on. */
export interface Paper {
  enter(cell: CellView): void
  leave(address: string): void
  next(address: string, direction: Direction): string | null
  paste(address: string, block: readonly (readonly string[])[]): void
}

export const PaperContext = createContext<Paper | null>(null)

export function usePaper(): Paper {
  const paper = useContext(PaperContext)
  if (!paper) throw new Error('a cell stands outside its paper')
  return paper
}
