import type { FigureSource } from '@mingxiao/drafts'

/** Knows every address, so that the layout names the address of each cell and not only those of figures. */
export class EveryFigure extends Map<string, FigureSource> {
  /** What a figure rests on is hashed when it is asked for, and the screen prints no hashes. */
  override get(): FigureSource {
    return words
  }
}

const words: FigureSource = { text: '', formula: null, inputs: [], hash: '' }
