import type { Font } from '../layout/laid-document.ts'

/** Face of Chinese letters, the one that stands in for it, and the face of Latin letters and digits beside them. */
interface Faces {
  readonly eastAsia: string
  readonly standIn: string
  readonly ascii: string
}

/** The official files write digits in Times New Roman, but in tables, which are in 宋体, in 宋体 like the rest. */
export const fontFaces: Readonly<Record<Font, Faces>> = {
  'small-title-song': { eastAsia: '方正小标宋简体', standIn: '宋体', ascii: 'Times New Roman' },
  hei: { eastAsia: '黑体', standIn: 'SimHei', ascii: 'Times New Roman' },
  kai: { eastAsia: '楷体_GB2312', standIn: '楷体', ascii: 'Times New Roman' },
  'fang-song': { eastAsia: '仿宋_GB2312', standIn: '仿宋', ascii: 'Times New Roman' },
  song: { eastAsia: '宋体', standIn: 'SimSun', ascii: '宋体' },
}

/** The hint lets quotes and dashes, which both faces have, be Chinese ones (ECMA-376 part 1, §17.3.2.26). */
export function printFaces(font: Font): string {
  const { eastAsia, ascii } = fontFaces[font]
  return `<w:rFonts w:hint="eastAsia" w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${eastAsia}" w:cs="Times New Roman"/>`
}
