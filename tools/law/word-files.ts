import { type LawFile, parseLawFile } from './law-file.ts'
import { sampleFiles } from './sample-files.ts'

/** Small lists of statutes and of wordings that are in order; a test breaks one of them. */
export const wordTexts = {
  statutes: `description: 不存在的法律
status: never-existed
source:
  key: TEST
  address: null
verified: true
statutes:
  甲法: { title: 中华人民共和国甲法, aliases: [甲乙法], instead: 试行办法 }
`,
  wordings: `description: 错字
since: "2019"
source:
  key: TEST
  address: null
verified: false
pairs:
  既使是: 即使是
  布署: 部署
guards:
  - 瀑布署名
`,
}

/** The sample law with these lists, the first occurrence of one text replaced in one of them. */
export function wordFiles(kind?: keyof typeof wordTexts, text = '', replacement = ''): LawFile[] {
  const lists = (['statutes', 'wordings'] as const).map((each) => {
    const original = wordTexts[each]
    if (each === kind && !original.includes(text)) throw new Error(`The sample does not contain ${text}.`)
    return parseLawFile(each, 'list', each === kind ? original.replace(text, replacement) : original)
  })
  return [...sampleFiles(), ...lists]
}
