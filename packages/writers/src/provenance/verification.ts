/** What became of the figures of a file since it was printed. */
export interface Verification {
  /** Of the package as the file states it, and as it is now; null where the file states none, or the package has none. */
  readonly packageHash: { readonly inFile: string | null; readonly now: string | null }
  /** How many figures the package prints, and how many of them the file names. */
  readonly figures: { readonly printed: number; readonly found: number }
  /** Figures that somebody changed in the file. */
  readonly changed: readonly ChangedFigure[]
  /** Figures whose sources the package has changed since: the file prints what they were. */
  readonly outdated: readonly ReadFigure[]
  /** Figures that the file prints no longer, or no longer by their name. */
  readonly missing: readonly FigurePlace[]
}

/** A figure where it is printed. */
export interface FigurePlace {
  readonly address: string
  /** In words: 附件2“年度资金总额·全年执行数”, 附件4“二、一般公共预算支出情况”第3段. */
  readonly label: string
  /** As the package prints it there. */
  readonly printed: string
}

export interface ReadFigure extends FigurePlace {
  /** As the file reads. */
  readonly found: string
}

export interface ChangedFigure extends ReadFigure {
  /** All other places that print the figure, or what is computed from it. */
  readonly affects: readonly AffectedPlace[]
}

export interface AffectedPlace extends FigurePlace {
  /** As the file reads there; null where the figure is missing. */
  readonly found: string | null
  /** Whether the place prints the figure itself once more, or a figure computed from it. */
  readonly prints: 'same' | 'computed'
}
