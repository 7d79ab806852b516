import { aPackage } from '@mingxiao/audit/testing'
import { reportsOf, type Statement, statementsOf } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'

/** What 附件4 says if its section 基本支出情况 (or another) holds these paragraphs and nothing else. */
function saidIn(section: 'basic' | 'projects' | 'performance', ...paragraphs: readonly string[]): readonly string[] {
  const inner = section === 'performance' ? {} : { [section]: paragraphs }
  const pack = aPackage({
    projectReport: null,
    unitReport: {
      sections: {
        overview: [],
        publicBudget: { paragraphs: [], sections: { basic: [], projects: [], ...inner } },
        performance: section === 'performance' ? paragraphs : [],
      },
    },
  })
  return reportsOf(pack).flatMap((report) => statementsOf(report, pack).map(written))
}

function written({ measure, project, rateOf, stage, stageIsSaid, year, yuan, figure }: Statement): string {
  const subject = [project, measure, rateOf ?? ''].filter((part) => part !== '').join(' ')
  const value = yuan ? `${yuan}元` : `${figure.amount}${figure.unit}`
  return `${subject} ${year} ${stage}${stageIsSaid ? '' : '?'} ${value}`
}

describe('statementsOf', () => {
  it('gives each figure the measure named in its clause', () => {
    expect(saidIn('basic', '2024年基本支出200万元，其中人员经费160.5万元，公用经费支出39.5万元。')).toEqual([
      'basicSpending 2024 actual? 2000000元',
      'personnel 2024 actual? 1605000元',
      'publicFunds 2024 actual 395000元',
    ])
  })

  it('lets a clause without a measure inherit the one before', () => {
    expect(saidIn('projects', '项目支出预算为30万元，县财政核准25万元，实际24.96万元。')).toEqual([
      'projectSpending 2024 initial? 300000元',
      'projectSpending 2024 budget 250000元',
      'projectSpending 2024 actual 249600元',
    ])
  })

  it('takes the subject of the sentence before, or of the section', () => {
    expect(saidIn('projects', '本单位项目支出按规定立项。年初预算30万元。', '决算数为24.96万元。')).toEqual([
      'projectSpending 2024 initial 300000元',
      'projectSpending 2024 actual 249600元',
    ])
    expect(saidIn('performance', '年初预算30万元。')).toEqual([])
  })

  it('knows the money of one project by its name', () => {
    expect(saidIn('projects', '水库巡查管护经费全年预算40万元，实际支出38万元，预算执行率95%。')).toEqual([
      '水库巡查管护经费 projectSpending 2024 budget 400000元',
      '水库巡查管护经费 projectSpending 2024 actual 380000元',
      '水库巡查管护经费 executionRate projectSpending 2024 actual? 95%',
    ])
  })

  it('puts paragraphs under the heading line above them', () => {
    expect(saidIn('projects', '1. 水库巡查管护经费', '实际支出38万元。', '2. 闸门除锈', '实际支出3万元。')).toEqual([
      '水库巡查管护经费 projectSpending 2024 actual 380000元',
    ])
  })

  it('reads the year of an amount', () => {
    expect(saidIn('basic', '2023年三公经费支出4.2万元，2024年3.6万元，成立于2012年，编制20人。')).toEqual([
      'threePublicFunds 2023 actual 42000元',
      'threePublicFunds 2024 actual? 36000元',
      'quota 2024 actual? 20人',
    ])
    expect(saidIn('basic', '上年公用经费支出35万元。')).toEqual(['publicFunds 2023 actual 350000元'])
  })

  it('reads 12.8万 as money where it is said of money', () => {
    expect(saidIn('projects', '项目支出12.8万，受益3万人。')).toEqual(['projectSpending 2024 actual? 128000元'])
  })

  it('leaves out what is compared, approximate, of part of a year or of each', () => {
    expect(
      saidIn(
        'basic',
        '三公经费比预算少支出0.4万元。公用经费约35万元。上半年公用经费支出18万元。人均公用经费2万元。',
        '公用经费和人员经费分别为35万元和160万元。项目支出到位12万元。公用经费支出30万元左右。',
      ),
    ).toEqual([])
  })

  it('leaves out what the glossary does not know', () => {
    expect(saidIn('projects', '项目支出24万元，其中软件维护3万元，年初预算5万元。')).toEqual([
      'projectSpending 2024 actual? 240000元',
    ])
  })

  it('does not take the 办公费 of a project for that of the basic spending', () => {
    expect(saidIn('projects', '项目支出24万元，其中办公费3万元。')).toEqual(['projectSpending 2024 actual? 240000元'])
  })

  it('reads the sentences that departments publish with their final accounts', () => {
    expect(
      saidIn(
        'basic',
        '“三公”经费财政拨款支出预算为4万元，支出决算为3.6万元，完成预算的90%，其中：公务接待费支出预算为1.7万元，支出决算为1.5万元，与上年相比减少0.3万元。',
        '截至2024年12月31日，公用经费支出35.28万元（352,800.00元），主要包括办公费11.8万元、邮电费1.2万元。',
      ),
    ).toEqual([
      'threePublicFunds 2024 initial? 40000元',
      'threePublicFunds 2024 actual 36000元',
      'reception 2024 initial? 17000元',
      'reception 2024 actual 15000元',
      'publicFunds 2024 actual 352800元',
      'publicFunds 2024 actual? 352800元',
      'office 2024 actual? 118000元',
    ])
  })

  it('keeps the year of a comparison out of the next clause', () => {
    expect(saidIn('basic', '2024年总支出360万元，比2023年增加20万元，其中基本支出260万元。')).toEqual([
      'basicSpending 2024 actual? 2600000元',
    ])
  })

  it('lets an amount of something else break what a clause inherits', () => {
    expect(saidIn('projects', '项目支出30万元，购置设备12万元，实际11万元。')).toEqual([
      'projectSpending 2024 actual? 300000元',
    ])
    expect(saidIn('basic', '本单位收入352万元，支出352万元。部门整体支出352万元，财政拨款340万元。')).toEqual([
      'unitSpending 2024 actual? 3520000元',
    ])
  })

  it('counts people only where they are named, and parts of the quota not at all', () => {
    expect(saidIn('basic', '核定编制20人，实有18人。行政编制5名、事业编制15名，在职18人，退休5人。')).toEqual([
      'quota 2024 actual? 20人',
      'staff 2024 actual? 18人',
    ])
  })

  it('quotes the sentence at the place of its paragraph', () => {
    const pack = aPackage({
      projectReport: null,
      unitReport: { sections: { overview: ['本单位全额拨款。部门整体支出115万元。'], publicBudget: null } },
    })
    const [statement] = reportsOf(pack).flatMap((report) => statementsOf(report, pack))
    expect(statement?.place).toMatchObject({
      attachment: '4',
      label: '部门（单位）基本情况·“本单位全额拨款。部门整体…”',
      quote: '部门整体支出115万元。',
    })
  })
})
