import { sm3 } from '../store/sm3.ts'
import type { JobItemTable } from '../store/tables.ts'

/** The list that lies beside exported files: what each is, by which it can be told whole, and what could not be written. */
export function exportList(): { add(item: JobItemTable, content: Uint8Array | null): void; text(): string } {
  const lines = [['文件', '材料编号', '字节数', 'SM3', '说明']]
  return {
    add: ({ name, outcome }, content) => {
      if (outcome.outcome === 'printed' && content) {
        const hash = sm3(content)
        lines.push([name, outcome.packageId, String(content.length), hash, ''])
      } else if (outcome.outcome === 'refused') lines.push([name, '', '', '', outcome.forUser])
    },
    // The mark tells spreadsheets that this is UTF-8.
    text: () => `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`,
  }
}

/** RFC 4180; a spreadsheet takes what begins with one of these signs for a formula. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
