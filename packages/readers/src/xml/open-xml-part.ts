import { readerError } from '../errors.ts'

/** An XML part as UTF-8 bytes. */
export interface XmlPart {
  readonly name: string
  readonly bytes: Buffer
}

/** A part in another encoding is turned into UTF-8 first; offsets then count the bytes of that. */
export function openXmlPart(name: string, content: Uint8Array): XmlPart {
  return { name, bytes: toUtf8(name, Buffer.from(content.buffer, content.byteOffset, content.byteLength)) }
}

function toUtf8(name: string, bytes: Buffer): Buffer {
  const encoding = findEncoding(bytes)
  if (encoding === 'utf-8') return bytes
  try {
    return Buffer.from(new TextDecoder(encoding).decode(bytes))
  } catch (cause) {
    throw readerError('xml-encoding', `${name}: ${encoding}`, { cause })
  }
}

/** By byte order mark or the first two bytes, then by the declaration (XML 1.0, appendix F). */
function findEncoding(bytes: Buffer): string {
  const start = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (start === 0xfffe || start === 0x3c00) return 'utf-16le'
  if (start === 0xfeff || start === 0x003c) return 'utf-16be'
  const declaration = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    bytes.toString('latin1', 0, 200),
  )
  const declared = declaration?.[1]?.toLowerCase() ?? 'utf-8'
  // A declaration that can be read byte by byte is in no 16-bit encoding, whatever it says.
  return declared.startsWith('utf-16') || declared === 'utf8' || declared === 'us-ascii' ? 'utf-8' : declared
}
