import type { LaidSection } from '../layout/laid-document.ts'
import { pageNumber } from '../layout/page-measures.ts'
import { footerIds } from './word-namespaces.ts'

/** A section’s properties, in the order of the schema: CT_SectPr, ECMA-376 part 1, §17.6.17. */
export function printSection({ paper, isNumbered }: LaidSection): string {
  const { width, height, margin } = paper
  const [odd, even] = isNumbered ? [footerIds.odd, footerIds.even] : [footerIds.blank, footerIds.blank]
  const footers = `<w:footerReference w:type="even" r:id="${even}"/><w:footerReference w:type="default" r:id="${odd}"/>`
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>`
  const edges = `w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}"`
  const margins = `<w:pgMar ${edges} w:header="720" w:footer="${footerDistance(margin.bottom)}" w:gutter="0"/>`
  const numbers = isNumbered ? '<w:pgNumType w:start="1"/>' : ''
  return `<w:sectPr>${footers}<w:type w:val="nextPage"/>${size}${margins}${numbers}</w:sectPr>`
}

/** Word measures from the edge of the paper to the lower end of the footer, the standard from the text to its upper end. */
function footerDistance(bottom: number): number {
  return Math.max(0, bottom - pageNumber.gap - pageNumber.size * 10)
}
