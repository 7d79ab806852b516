import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { NoticeList } from '../notice-list.ts'

/** What all parts of one document add to while they are read. */
export class DocumentState {
  readonly notices = new NoticeList()
  /** Elements we do not know, each named in one notice only. */
  readonly unknownElements = new Set<string>()
  /** Relationship ids of headers and footers, in the order the sections name them. */
  readonly marginIds = new Set<string>()
  #cellCount = 0

  countCell(): void {
    if (++this.#cellCount > limits.cells) throw readerError('too-many-cells', `more than ${limits.cells} cells`)
  }
}
