/** Little-endian integers and texts as bytes, to be joined. */

export function u8(...values: readonly number[]): Buffer {
  return Buffer.from(values)
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => {
    bytes.writeUInt16LE(value & 0xffff, index * 2)
  })
  return bytes
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value >>> 0, index * 4)
  })
  return bytes
}

export function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

/** The bytes with zeros behind them up to a multiple of `size`. */
export function padTo(bytes: Uint8Array, size: number): Buffer {
  return Buffer.concat([bytes], Math.ceil(bytes.length / size) * size)
}
