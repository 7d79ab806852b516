import { editions, type FormId, type TableForm } from '@mingxiao/core'
import type { EditionId } from '@mingxiao/law'
import { fieldsOfTable } from './fields-of-table.ts'
import type { NarrativeField } from './narrative-field.ts'
import { shortcuts } from './shortcuts.ts'

/** Every name that templates of an edition's reports may use. */
export function narrativeFields(edition: EditionId): readonly NarrativeField[] {
  const forms = editions.find(({ id }) => id === edition)?.tables ?? []
  const formOf = (id: FormId) => forms.find((form) => form.id === id)
  const project = fieldsOfForm(formOf('project-evaluation'))
  return [
    ...years,
    ...fieldsOfForm(formOf('base-data')).map((field) => within('base', field)),
    ...fieldsOfForm(formOf('unit-evaluation')).map((field) => within('unit', field)),
    { name: 'projects', label: '各项目（附件3），也可写 projects["项目名称"]', kind: 'list', unit: '', items: project },
    { name: 'indicators', label: '各自评表的全部指标', kind: 'list', unit: '', items: indicatorsIn(project) },
    ...totals,
  ]
}

const years: readonly NarrativeField[] = [
  { name: 'year', label: '评价年度', kind: 'year', unit: '' },
  { name: 'lastYear', label: '上年度', kind: 'year', unit: '' },
  { name: 'nextYear', label: '下年度', kind: 'year', unit: '' },
  { name: 'budgetYear', label: '自评结果用于编制预算的年度', kind: 'year', unit: '' },
]

const totals: readonly NarrativeField[] = [
  { name: 'totals.projects', label: '项目个数', kind: 'count', unit: '' },
  { name: 'totals.initial', label: '各项目年初预算数之和', kind: 'money', unit: '万元' },
  { name: 'totals.budget', label: '各项目全年预算数之和', kind: 'money', unit: '万元' },
  { name: 'totals.spent', label: '各项目全年执行数之和', kind: 'money', unit: '万元' },
  { name: 'totals.indicators', label: '各自评表的指标个数', kind: 'count', unit: '' },
  { name: 'totals.met', label: '完成目标的指标个数', kind: 'count', unit: '' },
  { name: 'totals.unmet', label: '没有完成目标的指标个数', kind: 'count', unit: '' },
  { name: 'totals.exceeded', label: '超过目标的指标个数', kind: 'count', unit: '' },
]

/** What follows from the rows of an evaluation. */
const indicatorLists: readonly (readonly [string, string])[] = [
  ['outputs', '产出指标（含成本指标）'],
  ['benefits', '效益指标'],
  ['satisfaction', '满意度指标'],
  ['met', '完成目标的指标'],
  ['unmet', '没有完成目标的指标'],
  ['exceeded', '超过目标的指标'],
]

const ofIndicators: readonly NarrativeField[] = [
  { name: 'name', label: '指标名称', kind: 'text', unit: '' },
  { name: 'isMet', label: '完成目标', kind: 'condition', unit: '' },
  { name: 'isUnmet', label: '没有完成目标', kind: 'condition', unit: '' },
  { name: 'isExceeded', label: '超过目标', kind: 'condition', unit: '' },
]

function fieldsOfForm(form: TableForm | undefined): readonly NarrativeField[] {
  if (!form) return []
  const cells = fieldsOfTable(form)
  const short = Object.entries(shortcuts[form.id] ?? {}).flatMap(([name, path]) =>
    cells.filter((field) => field.name === path).map((field) => ({ ...field, name })),
  )
  if (form.id === 'base-data') return [...short, ...cells]
  const own = cells.map((field) => (field.name === 'indicators' ? withItems(field) : field))
  const items = indicatorsIn(own)
  const lists = indicatorLists.map(([name, label]): NarrativeField => ({ name, label, kind: 'list', unit: '', items }))
  return [...short, { name: 'grade', label: '自评等级', kind: 'text', unit: '' }, ...lists, ...own]
}

function withItems(field: NarrativeField): NarrativeField {
  return { ...field, items: [...ofIndicators, ...(field.items ?? [])] }
}

function indicatorsIn(fields: readonly NarrativeField[]): readonly NarrativeField[] {
  return fields.find(({ name }) => name === 'indicators')?.items ?? []
}

function within(namespace: string, field: NarrativeField): NarrativeField {
  return { ...field, name: `${namespace}.${field.name}` }
}
