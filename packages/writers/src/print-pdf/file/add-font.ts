import type { FontFile } from '../fonts/font-file.ts'
import type { PdfObjects } from './pdf-objects.ts'

/** A font whose characters are numbered as its glyphs are (ISO 32000-1 §9.7), with the text that each stands for (§9.10). */
export function addFont(objects: PdfObjects, font: FontFile): number {
  const file = objects.addStream(`/Length1 ${font.length} `, font.data)
  const name = `${tagOf(font)}+${font.name}`
  const descriptor = objects.add(
    `<</Type /FontDescriptor /FontName /${name} /Flags ${font.isSerif ? serif : sans} /FontBBox [-1000 -300 2000 1100] ` +
      `/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV ${Math.round(font.weight / 5)} /FontFile2 ${file} 0 R>>`,
  )
  const widths = font.glyphs.flatMap(({ id, width }) => (width === fullWidth ? [] : [`${id} [${width}]`]))
  const descendant = objects.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) ` +
      `/Supplement 0>> /FontDescriptor ${descriptor} 0 R /DW ${fullWidth} /W [${widths.join(' ')}] /CIDToGIDMap /Identity>>`,
  )
  const texts = objects.addStream('', font.texts)
  return objects.add(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ` +
      `/ToUnicode ${texts} 0 R>>`,
  )
}

/** §9.8.2: symbolic, and with serifs. */
const sans = 4
const serif = 6
const fullWidth = 1000

/** §9.6.4: six letters tell that it is a part of a font; here they tell which part. */
function tagOf({ glyphs }: FontFile): string {
  let hash = 0
  for (const { character } of glyphs) hash = (hash * 31 + character) % 308915776
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(hash / 26 ** at) % 26))).join('')
}
