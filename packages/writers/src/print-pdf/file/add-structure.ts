import type { Book } from '../pages/book.ts'
import type { PdfObjects } from './pdf-objects.ts'
import type { StructureElement } from './structure.ts'

/** The tree of elements, and for each page which of its pieces belongs to which (ISO 32000-1 §14.7.4). */
export function addStructure(objects: PdfObjects, { tree, pages }: Book, pageNumbers: readonly number[]): number {
  const root = objects.reserve()
  const numbers = new Map<StructureElement, number>()
  const top = addTree(tree, root)
  const parents = pages.map(({ elements }, index) => {
    const owners = elements.map((element) => `${numbers.get(element) ?? 0} 0 R`)
    return `${index} ${objects.add(`[${owners.join(' ')}]`)} 0 R`
  })
  objects.tell(
    root,
    `<</Type /StructTreeRoot /K ${top} 0 R /ParentTree <</Nums [${parents.join(' ')}]>> /ParentTreeNextKey ${pages.length}>>`,
  )
  return root

  function addTree(element: StructureElement, parent: number): number {
    const number = objects.reserve()
    numbers.set(element, number)
    const attributes = element.attributes === '' ? '' : ` /A ${element.attributes}`
    objects.tell(number, `<</S /${element.type} /P ${parent} 0 R${attributes}${printKids(element, number)}>>`)
    return number
  }
  /** Most elements hold one piece of one page, or other elements only. */
  function printKids({ children }: StructureElement, number: number): string {
    const [only, ...more] = children
    if (only === undefined) return ''
    if ('mark' in only && more.length === 0) return ` /Pg ${pageNumbers[only.page] ?? 0} 0 R /K ${only.mark}`
    const kids = children.map((child) =>
      'mark' in child
        ? `<</Type /MCR /Pg ${pageNumbers[child.page] ?? 0} 0 R /MCID ${child.mark}>>`
        : `${addTree(child, number)} 0 R`,
    )
    return ` /K [${kids.join(' ')}]`
  }
}
