import { u16, utf16 } from '../cfb/bytes.ts'
import { noModifiers } from './modifiers.ts'
import type { WordStyle } from './word-file.ts'

/** The stylesheet ([MS-DOC] STSH): Normal, the default character style, and from index 15 on those given. */
export function printStylesheet(styles: readonly WordStyle[]): Buffer {
  const fixed = Array.from({ length: firstFreeStyle }, (_, index) => {
    if (index === 0) return printStyle(normal, 'Normal', 0, 0)
    if (index === defaultCharacterStyle) return printStyle(plainCharacters, 'Default Paragraph Font', 65, index)
    return u16(0)
  })
  const free = styles.map((style, index) => printStyle(style, `Style ${index}`, userDefined, firstFreeStyle + index))
  const information = u16(fixed.length + free.length, baseSize, 1, 0x5b, firstFreeStyle, 0, 0, 0, 0)
  return Buffer.concat([u16(information.length), information, ...fixed, ...free])
}

const firstFreeStyle = 15
const defaultCharacterStyle = 10
const userDefined = 0xffe
const noStyle = 0xfff
const baseSize = 10
const normal: WordStyle = { kind: 'paragraph', base: null, paragraph: noModifiers, character: noModifiers }
const plainCharacters: WordStyle = { ...normal, kind: 'character' }

function printStyle({ kind, base, paragraph, character }: WordStyle, name: string, id: number, index: number): Buffer {
  const isParagraph = kind === 'paragraph'
  const properties = isParagraph
    ? [printProperties(Buffer.concat([u16(index), paragraph])), printProperties(character)]
    : [printProperties(character)]
  const size = baseSize + 2 + name.length * 2 + 2 + properties.reduce((sum, { length }) => sum + length, 0)
  const base97 = u16(id, (isParagraph ? 1 : 2) | ((base ?? noStyle) << 4), properties.length | (index << 4), size, 0)
  return Buffer.concat([u16(size), base97, u16(name.length), utf16(`${name}\0`), ...properties])
}

/** Each list of modifiers begins on an even offset. */
function printProperties(modifiers: Uint8Array): Buffer {
  return Buffer.concat([u16(modifiers.length), modifiers], 2 + modifiers.length + (modifiers.length & 1))
}
