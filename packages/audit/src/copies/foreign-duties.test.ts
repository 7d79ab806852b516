import { describe, expect, it } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { copyLimits } from './copy-limits.ts'
import { foreignDuties } from './foreign-duties.ts'
import { digestPackage } from './package-digest.ts'

const own = ['中心受理工伤认定申请86件。', '全年组织工伤保险政策宣传12场。']
const left = '全县森林防火形势平稳，松材线虫等林业有害生物得到控制。'

function dutiesIn(unit: string, sentences: readonly string[], projects: readonly string[] = ['工伤保险调查经费']) {
  const pack = aPackage({
    unit,
    unitEvaluation: null,
    projects: projects.map((project) => ({ heading: { project } })),
    projectReport: null,
    unitReport: { sections: { overview: [sentences.join('')] } },
  })
  return foreignDuties(digestPackage('a.docx', pack), copyLimits(2024)).map(({ bureau, words, at }) => ({
    bureau,
    words,
    at: `${at.source} ${at.place.attachment} ${at.place.quote}`,
  }))
}

describe('foreignDuties', () => {
  it('finds the sentence on duties of another bureau, with the words that tell', () => {
    expect(dutiesIn('清溪县工伤保险服务中心', [...own, left])).toEqual([
      { bureau: '林业', words: ['森林防火', '林业有害生物', '松材线虫'], at: `a.docx 4 ${left}` },
    ])
  })

  it.each([
    ['one word alone', ['参加全县森林防火值班36人次。']],
    ['words beside the unit’s own', ['为森林防火、造林绿化从业人员办理工伤保险参保登记210人。']],
    ['help for a village', ['驻村工作队帮助村里完成高标准农田建设，整治撂荒地30亩。']],
    [
      'what is done with others',
      ['联合开展老旧小区改造、危房改造工地检查4次。', '配合做好刑事案件、治安案件线索核查。'],
    ],
    ['words of several bureaus, one each', ['走访了义务教育、森林防火、农村公路等一线人员。']],
  ])('leaves %s alone', (_, sentences) => {
    expect(dutiesIn('清溪县工伤保险服务中心', [...own, ...sentences])).toEqual([])
  })

  it('is silent where the unit’s name does not tell what it does, or says that it does much', () => {
    expect(dutiesIn('清溪县信息中心', [...own, left])).toEqual([])
    expect(dutiesIn('临江区水利街道办事处', [...own, left])).toEqual([])
  })

  it('is silent where a project is of that bureau, or more is said of it than of the unit’s own duties', () => {
    expect(dutiesIn('清溪县工伤保险服务中心', [...own, left], ['工伤保险调查经费', '国有林场补助'])).toEqual([])
    expect(dutiesIn('清溪县工伤保险服务中心', [left, '完成营造林、退耕还林任务。'])).toEqual([])
  })
})
