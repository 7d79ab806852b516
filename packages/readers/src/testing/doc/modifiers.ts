import { sprm } from '../../doc/structures/sprm.ts'
import { u8, u16, u32 } from '../cfb/bytes.ts'

/** A modifier with an operand of one, two or four bytes, as its code's top bits demand ([MS-DOC] 2.2.5.1). */
export function modifier(name: keyof typeof sprm, value: number): Buffer {
  const code = sprm[name]
  const size = code >> 13
  const operand = size < 2 ? u8(value & 0xff) : size === 3 ? u32(value) : u16(value)
  return Buffer.concat([u16(code), operand])
}

export function modifiers(values: Partial<Record<keyof typeof sprm, number>>): Buffer {
  return Buffer.concat(Object.entries(values).map(([name, value]) => modifier(name as keyof typeof sprm, value)))
}

export const noModifiers: Uint8Array = new Uint8Array(0)
