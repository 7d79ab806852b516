import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { codeOf } from '../testing/code-of.ts'
import { documentOf } from '../testing/document-of.ts'
import { printDocx } from '../testing/print-docx.ts'
import { zipFiles } from '../testing/print-zip.ts'
import { unpackFiles } from './unpack-files.ts'

const docx = printDocx(documentOf(['附件1']))
const namesIn = (bytes: Uint8Array) => unpackFiles(bytes).map(({ name }) => name)

test('an archive gives its files, and those of the archives in it', () => {
  const inner = zipFiles({ '附件3-1.docx': docx, 'more.zip': zipFiles({ 'deep.docx': docx }) })
  const files = unpackFiles(zipFiles({ '附件1.docx': docx, '项目/附件3.zip': inner, '照片.jpg': 'x' }))
  expect(files.map(({ name }) => name)).toEqual([
    ...['附件1.docx', '项目/附件3.zip/附件3-1.docx', '项目/附件3.zip/more.zip', '照片.jpg'],
  ])
  expect(Buffer.from(files[0]?.bytes ?? []).equals(docx)).toBe(true)
})

test('what systems and open programs leave behind is passed over', () => {
  const left = [
    '__MACOSX/._附件1.docx',
    '.DS_Store',
    'a/Thumbs.db',
    'desktop.ini',
    '~$附件1.docx',
    '.~lock.a.odt#',
    'b.tmp',
  ]
  const entries = [...left, '文件夹/', '附件1.docx'].map((name) => [name, name.endsWith('/') ? '' : docx])
  expect(namesIn(zipFiles(Object.fromEntries(entries)))).toEqual(['附件1.docx'])
})

test('names that a Chinese Windows wrote in GBK are read as meant', () => {
  const bytes = Buffer.from(zipFiles({ 'ABCD1.docx': docx }))
  const gbk = Buffer.from([0xb8, 0xbd, 0xbc, 0xfe])
  for (let at = bytes.indexOf('ABCD'); at >= 0; at = bytes.indexOf('ABCD')) gbk.copy(bytes, at)
  expect(namesIn(bytes)).toEqual(['附件1.docx'])
})

test('archives in an archive may not hold more than one archive may', () => {
  const large = new Uint8Array(limits.ratioFreeBytes)
  const inner = zipFiles({ a: large, b: large, c: large, d: large })
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.zip`, inner]))
  expect(codeOf(() => unpackFiles(zipFiles(many)))).toBe('archive-too-large')
})
