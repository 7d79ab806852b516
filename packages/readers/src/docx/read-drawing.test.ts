import { describe, expect, test } from 'vitest'
import { readBodyOf } from '../testing/docx/read-body-of.ts'

const wps = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const vml = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

describe('a text box', () => {
  const shape = `<w:drawing><wps:wsp ${wps}><wps:txbx>${box('框')}</wps:txbx></wps:wsp></w:drawing>`
  const picture = `<w:pict><v:shape ${vml}><v:textbox>${box('框')}</v:textbox></v:shape></w:pict>`
  const both = `<mc:AlternateContent><mc:Choice Requires="wps" ${wps}>${shape}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent>`

  test.each([
    ['drawn', shape],
    ['in VML', picture],
    ['in both, read once', both],
    ['in VML only for others', both.replace(wps, 'xmlns:wps="urn:future"')],
  ])('%s stands after its paragraph', (_, content) => {
    expect(readBodyOf(`<w:p>${run('前')}<w:r>${content}</w:r>${run('后')}</w:p><w:p>${run('末')}</w:p>`)).toMatchObject(
      {
        texts: ['前后', '框', '末'],
        notices: [{ code: 'text-box', data: {} }],
      },
    )
  })

  test('may hold a table', () => {
    const table = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    const { document } = readBodyOf(`<w:p><w:r>${shape.replace('<w:p>', `${table}<w:p>`)}</w:r></w:p>`)
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  test('in a paragraph whose mark is deleted follows the joined paragraph', () => {
    const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'
    expect(readBodyOf(`<w:p>${deleted}${run('前')}<w:r>${shape}</w:r></w:p><w:p>${run('后')}</w:p>`).texts).toEqual([
      '前后',
      '框',
    ])
  })

  test('in a hidden run is not read', () => {
    expect(readBodyOf(`<w:p><w:r><w:rPr><w:vanish/></w:rPr>${shape}</w:r>${run('a')}</w:p>`)).toMatchObject({
      texts: ['a'],
      notices: [],
    })
  })
})

describe('what cannot be read is reported once', () => {
  test.each([
    [
      'picture',
      `<w:drawing><pic:pic xmlns:pic="${drawing}/picture"/><pic:pic xmlns:pic="${drawing}/picture"/></w:drawing>`,
    ],
    ['picture', `<w:pict><v:shape ${vml}><v:imagedata r:id="x"/></v:shape></w:pict>`],
    ['chart', `<w:drawing><c:chart xmlns:c="${drawing}/chart" r:id="x"/></w:drawing>`],
    ['diagram', `<w:drawing><dgm:relIds xmlns:dgm="${drawing}/diagram"/></w:drawing>`],
    [
      'embedded-object',
      `<w:object><v:shape ${vml}><v:imagedata r:id="x"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object>`,
    ],
    ['form-control', '<w:object><w:control r:id="x"/></w:object>'],
    ['drawn-text', `<w:pict><v:shape ${vml}><v:textpath string="样本"/></v:shape></w:pict>`],
  ])('%s: %s', (code, content) => {
    const { texts, notices } = readBodyOf(`<w:p>${run('a')}<w:r>${content}</w:r></w:p>`)
    expect({ texts, notices }).toEqual({ texts: ['a'], notices: [{ code, data: {} }] })
  })

  test('outside-part: a document included from elsewhere', () => {
    expect(readBodyOf(`<w:altChunk r:id="x"/><w:subDoc r:id="y"/><w:p>${run('a')}</w:p>`).notices).toEqual([
      { code: 'outside-part', data: {} },
      { code: 'outside-part', data: {} },
    ])
  })

  test('a line or rectangle is no matter', () => {
    expect(readBodyOf(`<w:p>${run('a')}<w:r><w:pict><v:rect ${vml}/></w:pict></w:r></w:p>`).notices).toEqual([])
  })
})

test('a document of pictures only is said to have no text', () => {
  const picture = `<w:drawing><pic:pic xmlns:pic="${drawing}/picture"/></w:drawing>`
  expect(readBodyOf(`<w:p><w:r>${picture}</w:r></w:p>`).notices).toEqual([
    { code: 'picture', data: {} },
    { code: 'no-text', data: {} },
  ])
})

function box(text: string): string {
  return `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`
}

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`
}
