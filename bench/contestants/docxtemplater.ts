import { partsOf, zipFiles } from '@mingxiao/readers/testing'
import { type LaidDocument, printDocx } from '@mingxiao/writers'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { withRuns } from '../printed-copies.ts'
import type { Contestant } from './contestant.ts'

/** The same document as a template with a field for each text that it prints. */
export interface FilledTemplate {
  readonly template: Uint8Array
  readonly texts: Readonly<Record<string, string>>
}

export const docxtemplater: Contestant<FilledTemplate> = {
  name: 'docxtemplater 3.71, a template as Word saves it',
  run: fill,
}

export const docxtemplaterBare: Contestant<FilledTemplate> = {
  name: 'docxtemplater 3.71, a template without direct formatting',
  run: fill,
}

function fill({ template, texts }: FilledTemplate): number {
  const document = new Docxtemplater(new PizZip(template))
  document.render(texts)
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }).length
}

export function asTemplate(laid: LaidDocument): FilledTemplate {
  const texts: Record<string, string> = {}
  const fields = withRuns(laid, (run) => {
    if (run.text === '') return run
    const name = `f${Object.keys(texts).length}`
    texts[name] = run.text
    return { ...run, text: `{${name}}` }
  })
  return { template: printDocx(fields, { plain: true }), texts }
}

/** With the properties that Word writes on every paragraph and run. */
export function dressTemplate({ template, texts }: FilledTemplate): FilledTemplate {
  const parts = partsOf(template)
  const body = Buffer.from(parts['word/document.xml'] ?? '').toString()
  const dressed = body
    .replaceAll('<w:r><w:t>', `<w:r w:rsidRPr="00A77B3E">${runProperties}<w:t>`)
    .replaceAll('"/></w:pPr>', `"/>${paragraphProperties}</w:pPr>`)
  return { template: zipFiles({ ...parts, 'word/document.xml': dressed }), texts }
}

const fonts = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="宋体" w:cs="宋体"/>'
const runProperties = `<w:rPr>${fonts}<w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:eastAsia="zh-CN"/></w:rPr>`
const paragraphProperties = `<w:widowControl/><w:autoSpaceDE w:val="0"/><w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="center"/>${runProperties}`
