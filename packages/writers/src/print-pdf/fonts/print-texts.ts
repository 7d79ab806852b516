import { utf16 } from '../file/pdf-text.ts'
import { uprightOf } from './upright-forms.ts'

/** A CMap that says which text each glyph stands for (ISO 32000-1 §9.10.3). */
export function printTexts(glyphs: readonly { readonly id: number; readonly character: number }[]): string {
  const pairs = glyphs.map(({ id, character }) => {
    return `<${id.toString(16).padStart(4, '0')}> <${utf16(uprightOf(character) ?? String.fromCodePoint(character))}>`
  })
  const blocks: string[] = []
  for (let at = 0; at < pairs.length; at += mostInBlock) {
    const some = pairs.slice(at, at + mostInBlock)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`)
  }
  return `${head}${blocks.join('')}${foot}`
}

const mostInBlock = 100
const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`
const foot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
