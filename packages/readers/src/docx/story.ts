import type { Origin } from '@mingxiao/core'
import type { Content } from '../blocks/content.ts'
import type { NoticeCode } from '../notices.ts'
import type { XmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import type { DocumentState } from './document-state.ts'
import { FieldStack } from './field-stack.ts'
import type { ListNumbers } from './lists/list-numbers.ts'

/** One running text of a document, such as the body or a header, while it is read. */
export class Story {
  readonly cursor: XmlCursor
  readonly fields = new FieldStack()
  readonly lists: ListNumbers
  readonly document: DocumentState
  /** Reads the block at the cursor: cells and text boxes hold blocks again. */
  readonly readBlock: (story: Story, content: Content) => void
  tableDepth = 0

  constructor(
    part: XmlPart,
    document: DocumentState,
    lists: ListNumbers,
    readBlock: (story: Story, content: Content) => void,
  ) {
    this.cursor = new XmlCursor(part)
    this.document = document
    this.lists = lists
    this.readBlock = readBlock
  }

  originAt(offset: number): Origin {
    return { format: 'docx', part: this.cursor.part.name, offset }
  }

  notice(code: NoticeCode, offset: number, data: Readonly<Record<string, string>> = {}): void {
    this.document.notices.add(code, this.originAt(offset), data)
  }
}
