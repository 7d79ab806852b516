import { FontNames, PageCanvas } from '../file/page-canvas.ts'
import { addElement, type StructureElement } from '../file/structure.ts'

/** What a document becomes: pages, the tree of what stands on them, and bookmarks. */
export class Book {
  readonly pages: PageCanvas[] = []
  readonly names = new FontNames()
  readonly tree: StructureElement = addElement(null, 'Document')
  readonly bookmarks: Bookmark[] = []

  addPage(width: number, height: number): PageCanvas {
    const page = new PageCanvas(this.pages.length, width, height, this.names)
    this.pages.push(page)
    return page
  }
}

export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly top: number
  /** 1 for sections, 2 and more for the headings in them. */
  readonly level: number
}
