/** What of a paragraph's properties bears on its text and number; null where it names none itself. */
export interface ParagraphProperties {
  readonly styleId: string | null
  readonly numberingId: string | null
  readonly level: string | null
  readonly isMarkDeleted: boolean
}

export const plainParagraph: ParagraphProperties = {
  styleId: null,
  numberingId: null,
  level: null,
  isMarkDeleted: false,
}
