import { partsOf, zipFiles } from '@mingxiao/readers/testing'

/** A printed .docx with the properties that office programs write on every paragraph and run: five times the bytes. */
export function dressDocx(printed: Uint8Array): Uint8Array {
  const parts = partsOf(printed)
  const body = Buffer.from(parts['word/document.xml'] ?? '').toString()
  const dressed = body
    .replaceAll('<w:r>', `<w:r w:rsidRPr="00A77B3E">${runProperties}`)
    .replaceAll('<w:p><w:r ', `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">${paragraphProperties}<w:r `)
  return zipFiles({ ...parts, 'word/document.xml': dressed })
}

const fonts = '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="宋体" w:cs="宋体" w:hint="eastAsia"/>'
const runProperties = `<w:rPr>${fonts}<w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:eastAsia="zh-CN"/></w:rPr>`
const paragraphProperties = `<w:pPr><w:widowControl/><w:autoSpaceDE w:val="0"/><w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="center"/>${runProperties}</w:pPr>`
