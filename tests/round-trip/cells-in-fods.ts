/** The texts that LibreOffice shows in the cells of each sheet, row by row, in its own format of one XML file; blank cells left out. */
export function cellsInFods(xml: string): readonly (readonly string[])[] {
  return pieces(xml, 'table:table').map(({ inner }) =>
    pieces(inner, 'table:table-row').flatMap((row) => {
      const texts = pieces(row.inner, 'table:table-cell').flatMap((cell) => {
        const text = textOf(cell.inner)
        return text === '' ? [] : Array.from({ length: repeats(cell.head, 'columns') }, () => text)
      })
      return texts.length === 0 ? [] : Array.from({ length: repeats(row.head, 'rows') }, () => texts).flat()
    }),
  )
}

interface Piece {
  readonly head: string
  readonly inner: string
}

function pieces(xml: string, name: string): readonly Piece[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g')
  return [...xml.matchAll(pattern)].map(([, head = '', inner = '']) => ({ head, inner }))
}

function repeats(head: string, of: 'columns' | 'rows'): number {
  return Number(new RegExp(`table:number-${of}-repeated="(\\d+)"`).exec(head)?.[1] ?? 1)
}

function textOf(inner: string): string {
  return pieces(inner, 'text:p')
    .map((line) =>
      line.inner
        .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
        .replaceAll('<text:line-break/>', '\n')
        .replaceAll('<text:tab/>', '\t')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]),
    )
    .join('\n')
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const
