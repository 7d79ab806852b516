import { type LaidDocument, loadFontFiles, prepareFonts } from '@mingxiao/writers'
import type { Contestant } from './contestant.ts'

/** Cuts the fonts of a whole batch; what it finds are characters with their faces. */
export const fontCutter: Contestant<readonly LaidDocument[]> = {
  name: '明效 prepareFonts, for a batch of 50',
  run: (batch) => [...prepareFonts(batch, loadFontFiles()).values()].reduce((sum, { size }) => sum + size, 0),
}
