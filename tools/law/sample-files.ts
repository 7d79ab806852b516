import { type LawFile, parseLawFile } from './law-file.ts'

/** A small regulation, parameter and edition that are in order; a test breaks one of them. */
export const sampleTexts = {
  regulations: `title: 试行办法
shortTitle: 办法
number: 试〔2020〕1号
issuer: 某部
kind: notice
issued: 2020-02-25
inForce:
  from: null
source:
  key: TEST
  address: null
verified: true
articles:
  "1":
    label: 第一条
    gist: 满分是一百
    verified: true
  "2":
    label: 第二条
    gist: 尚未核对
    verified: false
`,
  parameters: `description: 各部分分值
unit: 分
values:
  2021-01-01:
    value: { 产出: "50" }
    cites: measures/1
    verified: true
`,
  editions: `title: 某省表式
jurisdiction: "430000"
years:
  from: "2024"
  until: null
source:
  key: TEST
  address: null
forms:
  base-data: measures/1
weights:
  standard: scoring/weights
  withCost: scoring/weights
  benefitWithoutSatisfaction: scoring/weights
executionRate:
  numerator: spent
  denominator: budget
taxonomy:
  数量: 产出
verified: true
`,
}

/** The sample files, with the first occurrence of one text replaced in one of them. */
export function sampleFiles(kind?: LawFile['kind'], text = '', replacement = ''): LawFile[] {
  const ids = { regulations: 'measures', parameters: 'scoring/weights', editions: 'place-2024' }
  return (['regulations', 'parameters', 'editions'] as const).map((each) => {
    const original = sampleTexts[each]
    if (each === kind && !original.includes(text)) throw new Error(`The sample does not contain ${text}.`)
    return parseLawFile(each, ids[each], each === kind ? original.replace(text, replacement) : original)
  })
}
