import { AppError } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { printDraft } from './print-draft.ts'
import { readDraft } from './read-draft.ts'

const head = { format: 'mingxiao-package', version: 1, edition: 'hunan-2024', year: 2024, unit: '甲县水利站' }
const staffing = { rows: { unit: { quota: '7', staff: '9' } } }

/** What the user is told of a file with these tables and reports. */
function refusal(file: unknown): string {
  try {
    readDraft(typeof file === 'string' ? file : JSON.stringify(file))
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.forUser.split('\n').slice(1).join(' ').trim()}`.trim()
    throw error
  }
  return 'read'
}

const withTables = (...tables: readonly unknown[]) => ({ ...head, tables, reports: [] })
const withSections = (...sections: readonly unknown[]) => ({
  ...head,
  tables: [],
  reports: [{ form: 'unit-report', date: '2025年5月13日', opening: [], sections }],
})

describe('readDraft', () => {
  it('reads what printDraft prints, whatever the order of the keys', () => {
    const table = { form: 'base-data', parts: { thrift: { measures: '少开会' }, staffing } }
    const draft = readDraft(JSON.stringify({ reports: [], tables: [table], ...head }))
    const printed = printDraft(draft)
    expect(readDraft(`\uFEFF${printed}`)).toEqual(draft)
    expect(printDraft(readDraft(printed))).toBe(printed)
    expect(printed.indexOf('staffing')).toBeLessThan(printed.indexOf('thrift'))
  })

  it('takes the key by which editors find the schema, and prints it no more', () => {
    const draft = readDraft(JSON.stringify({ $schema: '../package.schema.json', ...withTables() }))
    expect(draft).toEqual(withTables())
  })

  it('refuses what is no package file', () => {
    expect(refusal('甲县')).toBe('draft-not-json 第1行第1个字符：这里应是写在引号里的文字。')
    expect(refusal({})).toBe('draft-not-a-package')
    expect(refusal([head])).toBe('draft-not-a-package')
    expect(refusal({ ...head, version: 2 })).toBe('draft-too-new')
    expect(refusal({ ...head, version: '1' })).toBe('draft-invalid version：应为 1 到 1 的整数。')
  })

  it.each([
    ['an unknown key', { ...withTables(), total: 1 }, 'total：不认识这个键，请删去或改正。'],
    [
      'a figure that is no text',
      withTables({ form: 'base-data', parts: { thrift: { measures: 3 } } }),
      'tables.0.parts.thrift.measures：应为文字（写在引号里）。',
    ],
    ['a year that is text', { ...withTables(), year: '2024' }, 'year：应为整数（不加引号）。'],
    [
      'an unknown field',
      withTables({ form: 'base-data', parts: { staffing: { rows: { unit: { stuff: '9' } } } } }),
      'tables.0.parts.staffing.rows.unit.stuff：没有这个键，可用的有：quota、staff、rate。',
    ],
    [
      'an unknown row',
      withTables({ form: 'base-data', parts: { staffing: { rows: { units: {} } } } }),
      'tables.0.parts.staffing.rows.units：没有这个键，可用的有：unit。',
    ],
    [
      'rows where single cells are wanted',
      withTables({ form: 'base-data', parts: { thrift: { rows: [] } } }),
      'tables.0.parts.thrift：应直接写各栏目的键和文字。',
    ],
    [
      'rows by key where a list is wanted',
      withTables({ form: 'unit-evaluation', parts: { indicators: { rows: {} } } }),
      'tables.0.parts.indicators：应写 "rows": [ ]，每行一个对象。',
    ],
    [
      'rows of one’s own where the form has none',
      withTables({ form: 'base-data', parts: { staffing: { rows: {}, open: [] } } }),
      'tables.0.parts.staffing.open：这一部分没有另加的行，请删去。',
    ],
    [
      'a second table of a form that has one',
      withTables({ form: 'base-data', parts: {} }, { form: 'base-data', parts: {} }),
      'tables.1.form：“部门整体支出绩效评价基础数据表”只能有一张，请删去一张。',
    ],
    [
      'a form of another edition',
      withTables({ form: 'unit-goals', parts: {} }),
      'tables.0.form：没有这个键，可用的有：base-data、unit-evaluation、project-evaluation。',
    ],
    [
      'a section of its own without a title',
      withSections({ key: '', paragraphs: [], sections: [] }),
      'reports.0.sections.0.title：格式里没有的章节要写标题。',
    ],
    [
      'a section that stands one level too high',
      withSections({ key: 'basic', paragraphs: [], sections: [] }),
      'reports.0.sections.0.key：没有这个键，可用的有：overview、publicBudget、governmentFunds、stateCapital、socialInsurance、performance、problems、measures、use、other。',
    ],
  ])('refuses %s, and says where and what to do', (_, file, told) => {
    expect(refusal(file)).toBe(`draft-invalid ${told}`)
  })

  it('takes no key for known that only every object has', () => {
    expect(refusal(withTables({ form: 'base-data', parts: { constructor: {} } }))).toMatch(/constructor：没有这个键/)
    expect(refusal(withTables({ form: 'base-data', parts: { thrift: { valueOf: '1' } } }))).toMatch(/valueOf：没有/)
    const staffing = { rows: { toString: {} } }
    expect(refusal(withTables({ form: 'base-data', parts: { staffing } }))).toMatch(/toString：没有这个键/)
  })

  it('refuses sections without end before it follows them', () => {
    const sections = `${'{"key":"","title":"节","paragraphs":[],"sections":['.repeat(30_000)}${']}'.repeat(30_000)}`
    const report = `{"form":"unit-report","date":"","opening":[],"sections":[${sections}]}`
    const file = JSON.stringify({ ...head, tables: [], reports: [] }).replace('"reports":[]', `"reports":[${report}]`)
    expect(refusal(file)).toBe('draft-invalid 嵌套层数过多，不像是材料数据文件。')
  })

  it('tells everything that is wrong, up to twenty places', () => {
    const cells = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`key${at}`, '1']))
    const told = refusal(withTables({ form: 'base-data', parts: { thrift: cells } }))
    expect(told.match(/没有这个键/g)).toHaveLength(20)
    expect(told).toMatch(/另有 5 处。$/)
  })
})
