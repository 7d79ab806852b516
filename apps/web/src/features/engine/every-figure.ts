import type { CompletedDraft, FigureSource } from '@mingxiao/drafts'

/** Knows every address, so that the layout names the address of each cell and not only those of figures. */
export class EveryFigure extends Map<string, FigureSource> {
  constructor(figures: CompletedDraft['figures']) {
    super(figures)
  }

  override get(address: string): FigureSource {
    return super.get(address) ?? words
  }
}

const words: FigureSource = { text: '', formula: null, inputs: [], hash: '' }
