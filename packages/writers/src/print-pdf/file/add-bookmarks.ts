import type { Book, Bookmark } from '../pages/book.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { pdfText } from './pdf-text.ts'

/** Bookmarks as a tree by their levels (ISO 32000-1 §12.3.3); those within sections are folded. */
export function addBookmarks(objects: PdfObjects, { bookmarks, pages }: Book, pageNumbers: readonly number[]): number {
  const root = objects.reserve()
  const nodes = nest(bookmarks)
  const kids = addAll(nodes, root)
  objects.tell(root, `<</Type /Outlines${kids} /Count ${nodes.length}>>`)
  return root

  function addAll(siblings: readonly Node[], parent: number): string {
    const numbers = siblings.map(() => objects.reserve())
    for (const [index, { mark, children }] of siblings.entries()) {
      const number = numbers[index] ?? 0
      const [before, after] = [numbers[index - 1], numbers[index + 1]]
      const within = addAll(children, number)
      const top = (pages[mark.page]?.height ?? 0) - mark.top
      objects.tell(
        number,
        `<</Title ${pdfText(mark.title)} /Parent ${parent} 0 R${before ? ` /Prev ${before} 0 R` : ''}` +
          `${after ? ` /Next ${after} 0 R` : ''}${within}${children.length > 0 ? ` /Count ${-children.length}` : ''}` +
          ` /Dest [${pageNumbers[mark.page] ?? 0} 0 R /XYZ null ${Math.round(top)} null]>>`,
      )
    }
    const [first, last] = [numbers[0], numbers.at(-1)]
    return first === undefined ? '' : ` /First ${first} 0 R /Last ${last} 0 R`
  }
}

interface Node {
  readonly mark: Bookmark
  readonly children: Node[]
}

function nest(bookmarks: readonly Bookmark[]): Node[] {
  const top: Node[] = []
  const open: Node[] = []
  for (const mark of bookmarks) {
    const node = { mark, children: [] }
    while ((open.at(-1)?.mark.level ?? 0) >= mark.level) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(node)
    open.push(node)
  }
  return top
}
