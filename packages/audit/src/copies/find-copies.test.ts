import { describe, expect, it } from 'vitest'
import { aPackage } from '../testing/a-package.ts'
import { goodPackage } from '../testing/good-package.ts'
import type { PackageTexts } from '../testing/package-texts.ts'
import { type Copies, findCopies } from './find-copies.ts'
import { digestPackage } from './package-digest.ts'

/** A package of which nothing is filled in but what a test says. */
function packageOf(unit: string, changes: PackageTexts = {}) {
  const nothing = { baseData: null, unitEvaluation: null, projects: [], unitReport: null, projectReport: null }
  return digestPackage(`${unit}.docx`, aPackage({ ...nothing, unit, ...changes }))
}

function reportOf(...overview: readonly string[]): PackageTexts {
  return { unitReport: { ...unsigned, sections: { ...noSections, overview } } }
}

const noSections = Object.fromEntries(Object.keys(goodPackage().unitReport?.sections ?? {}).map((key) => [key, null]))
const unsigned = { titles: [], cover: { unit: '', date: '' }, closing: { unit: '', date: '' } }

function said({ passages, tables, values, names }: Copies) {
  return {
    passages: passages.map(({ letters, places, left }) => ({
      letters,
      places: places.map(({ source, place }) => `${source} ${place.attachment} ${place.quote}`),
      left: left.map(({ name, owner, at }) => `${at.source}: ${name} (${owner.source})`),
    })),
    tables: tables.map(({ percent, tables: shared }) => [`${percent}`, ...shared.map(({ source }) => source)]),
    values: values.map(({ kind, text, units }) => [kind, text, units]),
    names: names.map(({ name, at }) => `${at.source}: ${name}`),
  }
}

const nothing = { passages: [], tables: [], values: [], names: [] }
const passage = (unit: string, year: number, cases: string) =>
  `${unit}坚持问题导向，${year}年组织专班深入一线走访，逐户核对台账，办结${cases}件，对久拖不决的事项挂牌督办，群众来信明显减少。`

describe('findCopies', () => {
  it('finds a passage whose names and figures were swapped, and says where it stands', () => {
    const water = packageOf('清溪县水利服务中心', reportOf(passage('清溪县水利服务中心', 2024, '1,203')))
    const library = packageOf(
      '临江市图书馆理事会',
      reportOf('本馆全年开放。', passage('临江市图书馆理事会', 2023, '86')),
    )
    expect(said(findCopies([water, library]))).toEqual({
      ...nothing,
      passages: [
        {
          letters: 46,
          places: [
            `临江市图书馆理事会.docx 4 ${passage('临江市图书馆理事会', 2023, '86')}`,
            `清溪县水利服务中心.docx 4 ${passage('清溪县水利服务中心', 2024, '1,203')}`,
          ],
          left: [],
        },
      ],
    })
  })

  it('finds the name of the other unit that was left in a copied passage, and who left it', () => {
    const water = packageOf('清溪县水利服务中心', reportOf(passage('清溪县水利服务中心', 2024, '86')))
    const library = packageOf('临江市图书馆理事会', reportOf(passage('清溪县水利服务中心', 2024, '86')))
    expect(said(findCopies([water, library])).passages.map(({ left }) => left)).toEqual([
      ['临江市图书馆理事会.docx: 清溪县水利服务中心 (清溪县水利服务中心.docx)'],
    ])
  })

  it('joins pieces between which a word was changed', () => {
    const [first, second] = ['群众来信', '投诉']
    const text = `${passage('本单位', 2024, '86')}全年没有发生安全责任事故，也没有新增拖欠款项和越级上访。`
    const water = packageOf('清溪县水利服务中心', reportOf(text))
    const library = packageOf('临江市图书馆理事会', reportOf(text.replace(first, second)))
    const [only] = findCopies([water, library]).passages
    expect(only?.places.map(({ place }) => place.quote)).toEqual([text.replace(first, second), text])
  })

  it('takes one text in many packages for one cluster', () => {
    const units = ['清溪县水利服务中心', '临江市图书馆理事会', '平湖区园林管护站']
    const copies = findCopies(units.map((unit) => packageOf(unit, reportOf(passage(unit, 2024, '86')))))
    expect(copies.passages.map(({ places }) => places.map(({ unit }) => unit))).toEqual([[...units].sort()])
  })

  it('leaves alone titles and labels of the forms, titles of documents, and what is in most packages', () => {
    const titles =
      '部门整体支出绩效自评报告、一般公共预算支出情况、国有资本经营预算支出情况、社会保险基金预算支出情况、政府性基金预算支出情况'
    const law = '《关于进一步加强预算管理全面实施绩效管理推动财政资金聚力增效的若干意见和实施细则》'
    const text = `${titles}${law}。`
    const units = ['清溪县水利服务中心', '临江市图书馆理事会']
    expect(said(findCopies(units.map((unit) => packageOf(unit, reportOf(text)))))).toEqual(nothing)
    const many = Array.from({ length: 12 }, (_, at) => `第${'甲乙丙丁戊己庚辛壬癸子丑'[at]}市园林管护中心`)
    expect(said(findCopies(many.map((unit) => packageOf(unit, reportOf(passage('本单位', 2024, '86'))))))).toEqual(
      nothing,
    )
  })

  it('does not hold two files of one package against each other, but last year’s it does', () => {
    const text = reportOf(passage('本单位', 2024, '86'))
    const twice = ['甲.docx', '乙.docx'].map((source) => ({ ...packageOf('清溪县水利服务中心', text), source }))
    expect(said(findCopies(twice))).toEqual(nothing)
    const before = { ...packageOf('清溪县水利服务中心', { ...text, year: 2023 }), source: '去年.docx' }
    const [only] = findCopies([...twice, before]).passages
    expect(only?.places.map(({ source }) => source)).toEqual(['去年.docx', '乙.docx', '甲.docx'])
  })

  it('finds a unit that signs, or speaks of itself, by the name of another', () => {
    const water = packageOf('清溪县水利服务中心')
    const library = packageOf('临江市图书馆理事会', {
      unitReport: {
        titles: ['2024年度临江市图书馆理事会整体支出绩效自评报告'],
        cover: { unit: '清溪县水利服务中心' },
        closing: { unit: '' },
        sections: {
          ...noSections,
          overview: ['2024年，清溪县水利服务中心核定编制20人。', '向清溪县水利服务中心借阅职责清单。'],
        },
      },
    })
    expect(said(findCopies([water, library])).names).toEqual([
      '临江市图书馆理事会.docx: 清溪县水利服务中心',
      '临江市图书馆理事会.docx: 清溪县水利服务中心',
    ])
  })

  it('finds one set of indicators in several units, and one satisfaction and reason in many', () => {
    const { projects } = aPackageTexts
    const units = ['清溪县水利服务中心', '临江市图书馆理事会', '平湖区园林管护站']
    const copies = findCopies(units.map((unit) => packageOf(unit, { projects })))
    expect(said(copies)).toEqual({
      ...nothing,
      tables: [['100', '临江市图书馆理事会.docx', '平湖区园林管护站.docx', '清溪县水利服务中心.docx']],
      values: [
        ['satisfaction', '96.37%', 3],
        ['reason', '因汛期原水浊度升高致部分批次不合格，已增设预沉池。', 3],
      ],
    })
  })

  it('finds nothing in packages that have nothing in common', () => {
    expect(said(findCopies([digestPackage('甲.docx', aPackage()), packageOf('临江市图书馆理事会')]))).toEqual(nothing)
  })
})

const aPackageTexts = {
  projects: [
    {
      heading: { project: '管护经费' },
      indicators: {
        rows: ['巡查座次', '整改率', '用水户满意度'].map((level3) => ({
          level1: '产出指标',
          level2: level3.includes('满意') ? '服务对象满意度指标' : '数量指标',
          level3,
          target: '≥90%',
          actual: level3.includes('满意') ? '96.37%' : '95%',
          reason: level3 === '整改率' ? '因汛期原水浊度升高致部分批次不合格，已增设预沉池。' : '',
        })),
      },
    },
  ],
}
