import { writerError } from '../errors.ts'

/** What is put into a part is written in UTF-8, and places count bytes of UTF-8. */
export function refuseOtherEncodings(part: string, content: Buffer): void {
  const isWide = content[0] === 0 || content[1] === 0 || content[0] === 0xff || content[0] === 0xfe
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    content.toString('latin1', 0, 200),
  )?.[1]
  const isUtf8 = declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared)
  if (isWide || !isUtf8) throw writerError('part-encoding', `${part}: ${declared ?? 'UTF-16'}`)
}
