import { renderFinding, rules, runRules } from '@mingxiao/audit'
import type { Block, Document, Notice, Package } from '@mingxiao/core'
import { type PackageFile, readPackage, readPackageFiles } from '@mingxiao/readers'
import {
  documentOf,
  printDoc,
  printDocx,
  printHtml,
  printPdf,
  printTxt,
  printXls,
  printXlsx,
  zipFiles,
} from '@mingxiao/readers/testing'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../samples/yuanjiang-2024/read-sample.ts'

const whole = readSample('docx')
const rulesById = new Map(rules.map((rule) => [rule.id, rule]))

/** The sample's attachments, each a document of its own: 1, 2, 3-1, 3-2, 4, 5. */
const [one, two, first, second, four, five] = splitAttachments() as [
  Document,
  Document,
  Document,
  Document,
  Document,
  Document,
]

function splitAttachments(): Document[] {
  const parts: Block[][] = []
  for (const block of whole.blocks) {
    const isMark = block.kind === 'paragraph' && /^\s*附件\s*\d\s*$/.test(block.text)
    const last = parts.at(-1)
    const isSecondProject = last?.some(({ kind }) => kind === 'table') && isTitleOfProject(block)
    if (isMark || isSecondProject || last === undefined) parts.push([block])
    else last.push(block)
  }
  return parts.map((blocks) => ({ ...whole, blocks }))
}

function isTitleOfProject(block: Block): boolean {
  return block.kind === 'paragraph' && /项目支出绩效自评表\s*$/.test(block.text)
}

const file = (name: string, bytes: Uint8Array): PackageFile => ({ name, bytes })
const inSixFiles = [
  file('附件二.docx', printDocx(two)),
  file('附件一.xlsx', printXlsx(one)),
  file('附件4.docx', printDocx(four)),
  file('附件3-1.doc', printDoc(first)),
  file('附件3-2.txt', printTxt(second)),
  file('附件五.docx', printDocx(five)),
]

async function read(files: readonly PackageFile[]): Promise<{ pack: Package; notices: readonly Notice[] }> {
  const { value, notices } = await readPackageFiles(files)
  if (!value) throw new Error('no package')
  return { pack: value, notices }
}

function stated(pack: Package) {
  return runRules(pack, rules)
    .map((finding) => `${finding.fingerprint} ${renderFinding(finding, rulesById, 'zh')}`)
    .sort()
}

describe('a package in several files', () => {
  it('is the package of one file, whatever the formats and the order', async () => {
    const { value } = await readPackage(printDocx(whole))
    const { pack, notices } = await read(inSixFiles)
    expect(notices).toEqual([])
    expect(pack.attachments.map(({ no, kind }) => [no, kind])).toEqual(
      value?.attachments.map(({ no, kind }) => [no, kind]),
    )
    expect(stated(pack)).toEqual(value ? stated(value) : [])
  })

  it('names the file at every place', async () => {
    const { pack } = await read(inSixFiles)
    expect([pack.baseData?.place, pack.unitEvaluation?.title.place, pack.projectEvaluations[1]?.place]).toMatchObject([
      { origin: { format: 'xlsx', file: '附件一.xlsx' } },
      { origin: { format: 'docx', file: '附件二.docx' } },
      { origin: { format: 'txt', file: '附件3-2.txt' } },
    ])
    for (const { place, related } of runRules(pack, rules)) {
      for (const { origin } of [place, ...related]) expect(origin.file).toMatch(/^附件/)
    }
  })

  it('is that of an archive with them, in folders and archives of its own', async () => {
    const [, , , ...rest] = inSixFiles
    const inner = zipFiles(Object.fromEntries(rest.map(({ name, bytes }) => [name, bytes])))
    const outer = inSixFiles.slice(0, 3).map(({ name, bytes }) => [`材料/${name}`, bytes] as const)
    const { value, notices } = await readPackage(
      zipFiles({ ...Object.fromEntries(outer), '材料/其余.zip': inner, '__MACOSX/x': '', '材料/~$附件4.docx': 'x' }),
    )
    expect(notices).toEqual([])
    expect(value ? stated(value) : []).toEqual(stated((await read(inSixFiles)).pack))
  })

  it('has each attachment once, and says which was left out', async () => {
    const copies = [
      file('x/附件1.xls', printXls(one)),
      file('x/附件3.html', printHtml(first)),
      file('y.pdf', printPdf(two)),
    ]
    const { pack, notices } = await read([...inSixFiles, ...copies])
    expect(pack.projectEvaluations.map(({ no, place }) => [no, place.origin.file])).toEqual([
      ['3-1', '附件3-1.doc'],
      ['3-2', '附件3-2.txt'],
    ])
    expect(notices.map(({ code, origin }) => [code, origin?.file])).toEqual(
      expect.arrayContaining(copies.map(({ name }) => ['attachment-repeated', name])),
    )
    expect(notices).toHaveLength(copies.length)
  })

  it('numbers its projects in the order of the names of their files', async () => {
    const { pack } = await read([file('项目10.docx', printDocx(first)), file('项目9.docx', printDocx(second))])
    expect(pack.projectEvaluations.map(({ no, place }) => [no, place.origin.file])).toEqual([
      ['3-1', '项目9.docx'],
      ['3-2', '项目10.docx'],
    ])
  })

  it('goes on without files that hold no form or cannot be read', async () => {
    const letter = file('通知.docx', printDocx(documentOf(['关于召开会议的通知'])))
    const { pack, notices } = await read([...inSixFiles, letter, file('照片.png', Buffer.from('\x89PNG', 'latin1'))])
    expect(pack.attachments).toHaveLength(6)
    expect(notices).toEqual([
      {
        code: 'file-not-read',
        data: { file: '照片.png', reason: expect.stringContaining('暂不能读取') },
        origin: null,
      },
      { code: 'file-without-attachment', data: { file: '通知.docx' }, origin: null },
    ])
  })

  it('takes unit and year from most of its files, and says which differ', async () => {
    const replaced = JSON.stringify(second)
      .replaceAll('沅江市工伤保险服务中心', '资阳区工伤保险服务中心')
      .replaceAll('2024年度', '2023年度')
    const { pack, notices } = await read([
      ...inSixFiles.filter(({ name }) => name !== '附件3-2.txt'),
      file('附件3-2.docx', printDocx(JSON.parse(replaced))),
    ])
    expect([pack.unit, pack.year]).toEqual(['沅江市工伤保险服务中心', 2024])
    expect(notices).toEqual([
      { code: 'file-of-other-year', data: { file: '附件3-2.docx', year: '2023', others: '2024' }, origin: null },
      {
        code: 'file-of-other-unit',
        data: { file: '附件3-2.docx', unit: '资阳区工伤保险服务中心', others: '沅江市工伤保险服务中心' },
        origin: null,
      },
    ])
  })

  it('is none where no file shows a form, and refused where none can be read or there are too many', async () => {
    const letter = file('通知.docx', printDocx(documentOf(['关于召开会议的通知'])))
    expect(await readPackageFiles([letter])).toEqual({
      value: null,
      notices: [{ code: 'no-attachment', data: {}, origin: null }],
    })
    await expect(readPackageFiles([])).rejects.toMatchObject({ code: 'no-files' })
    await expect(readPackageFiles([file('a', new Uint8Array(0))])).rejects.toMatchObject({ code: 'file-empty' })
    const many = Array.from({ length: 201 }, (_, index) => file(`${index}.docx`, letter.bytes))
    await expect(readPackageFiles(many)).rejects.toMatchObject({ code: 'too-many-files' })
  })
})
