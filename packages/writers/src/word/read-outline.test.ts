import { describe, expect, it } from 'vitest'
import { aBody, offsetIn } from '../testing/a-docx.ts'
import { readOutline } from './read-outline.ts'
import { wordNamesOf } from './word-names.ts'

function outlineOf(body: string) {
  const xml = Buffer.from(aBody(body)).toString('latin1')
  const names = wordNamesOf(xml)
  if (!names) throw new Error('no names')
  return { xml, outline: readOutline(xml, names) }
}

/** Each cell by what its first tag holds, with the cell that shows and the number of its own paragraphs. */
function cellsOf(body: string) {
  const { xml, outline } = outlineOf(body)
  const nameOf = (start: number) => /id="(\w+)"/.exec(xml.slice(start, start + 40))?.[1]
  return [...outline.cells.values()].map(({ start, shown, paragraphs }) => {
    return `${nameOf(start)} in ${nameOf(shown.start)}: ${paragraphs.length}`
  })
}

const cell = (id: string, properties = '', content = '<w:p/>') =>
  `<w:tc id="${id}"><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
const restart = '<w:vMerge w:val="restart"/>'
const goOn = '<w:vMerge/>'

describe('readOutline', () => {
  it('finds where a paragraph’s content begins and ends', () => {
    const { xml, outline } = outlineOf('<w:p x="1"><w:pPr><w:rPr/></w:pPr><w:r/></w:p><w:p /><w:p></w:p>')
    expect(
      outline.paragraphs.map(({ start, end, bodyStart, close, isEmptyTag }) => {
        return [xml.slice(start, end), xml.slice(bodyStart, close), isEmptyTag]
      }),
    ).toEqual([
      ['<w:p x="1"><w:pPr><w:rPr/></w:pPr><w:r/></w:p>', '<w:r/>', false],
      ['<w:p />', '', true],
      ['<w:p></w:p>', '', false],
    ])
  })

  it('knows which cell shows where cells are merged away', () => {
    const two = '<w:gridSpan w:val="2"/>'
    expect(
      cellsOf(
        table(
          cell('a', restart) + cell('b', two + restart) + cell('c'),
          cell('d', goOn) + cell('e', two + goOn) + cell('f', goOn),
          cell('g', goOn) + cell('h', restart) + cell('i', '<w:hMerge/>') + cell('j'),
        ),
      ),
    ).toEqual([
      'a in a: 1',
      'b in b: 1',
      'c in c: 1',
      'd in a: 1',
      'e in b: 1',
      'f in f: 1',
      'g in a: 1',
      'h in h: 1',
      'i in h: 1',
      'j in j: 1',
    ])
  })

  it('counts columns from where a row begins', () => {
    const before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    expect(cellsOf(table(cell('a') + cell('b', restart), before + cell('c', goOn)))).toEqual([
      'a in a: 1',
      'b in b: 1',
      'c in b: 1',
    ])
  })

  it('gives a cell its own paragraphs, through content controls but not those of inner tables', () => {
    const content = `<w:p/><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>${table(cell('b'))}<w:p/>`
    expect(cellsOf(table(cell('a', '', content)))).toEqual(['a in a: 3', 'b in b: 1'])
  })

  it('knows the paragraph in whose text box another stands', () => {
    const box = (inner: string) => `<w:p><w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r></w:p>`
    const body = box(`<w:p/>${table(cell('a'))}`)
    const { outline } = outlineOf(body)
    const [host, ...inner] = outline.paragraphs
    expect(inner.map((paragraph) => paragraph.host)).toEqual([host, host])
    expect(outline.cells.get(offsetIn(body, '<w:tc'))?.paragraphs).toEqual([inner[1]])
  })
})
