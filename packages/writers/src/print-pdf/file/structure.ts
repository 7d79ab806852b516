/** An element of the structure tree (ISO 32000-1 §14.7): what a reader for the blind goes through. */
export interface StructureElement {
  readonly type: StructureType
  /** Attributes of table cells, as PDF writes them. */
  readonly attributes: string
  readonly children: (StructureElement | MarkedContent)[]
}

export type StructureType = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'

/** A piece of a page that belongs to an element. */
export interface MarkedContent {
  readonly page: number
  readonly mark: number
}

/** Makes an element as the last child of another. */
export function addElement(parent: StructureElement | null, type: StructureType, attributes = ''): StructureElement {
  const element: StructureElement = { type, attributes, children: [] }
  parent?.children.push(element)
  return element
}
