/** One page to be: operators of its content, in points from its lower left corner (ISO 32000-1, 8). */
export interface PrintedPage {
  readonly content: string
  readonly width?: number
  readonly height?: number
  /** Quarters by which it is turned when shown, in degrees. */
  readonly rotate?: number
}

/** A4 upright. */
export const pageSize = { width: 595, height: 842 } as const

export interface PrintOptions {
  /** An entry of the trailer, such as one that says the file has a password. */
  readonly trailer?: string
}

/**
 * A PDF file of pages in one font that is not in the file: every character is as wide as it is high. The same pages give
 * the same bytes.
 */
export function printPages(pages: readonly PrintedPage[], { trailer = '' }: PrintOptions = {}): Uint8Array {
  const firstPage = 5
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>',
    ...pages.flatMap((page, index) => printPage(page, firstPage + 2 * index + 1)),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function printPage(
  { content, width = pageSize.width, height = pageSize.height, rotate = 0 }: PrintedPage,
  contents: number,
) {
  const resources = '<< /Font << /F 3 0 R >> >>'
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources ${resources} /Contents ${contents} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
}

/** A line of text whose first character begins at a place. */
export function printText(x: number, y: number, text: string, size = 12): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET\n`
}

export function printRule(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`
}

/** A box with all its four sides. */
export function printBox(x: number, y: number, width: number, height: number): string {
  return `${x} ${y} ${width} ${height} re S\n`
}
