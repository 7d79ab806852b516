import { describe, expect, it } from 'vitest'
import { aPackageOfTables } from '../testing/a-package-of-tables.ts'
import { BoundValue } from './bound-value.ts'
import { filterNames } from './narrative-engine.ts'
import type { NarrativeField } from './narrative-field.ts'
import { narrativeFields } from './narrative-fields.ts'
import { narrativeFilters } from './narrative-filters.ts'
import { narrativeValues } from './narrative-values.ts'
import { renderParagraphs } from './render-paragraphs.ts'

const fields = narrativeFields('hunan-2024')
const values = narrativeValues(aPackageOfTables())

describe('narrativeFields', () => {
  it('tells label, kind and unit of a field in words of the form', () => {
    const wanted = [
      'year',
      'base.quota',
      'base.spending.publicFunds.lastYear',
      'unit.spent',
      'unit.grade',
      'totals.spent',
    ]
    expect(fields.filter(({ name }) => wanted.includes(name))).toEqual([
      { name: 'year', label: '评价年度', kind: 'year', unit: '' },
      { name: 'base.quota', label: '编制数', kind: 'count', unit: '人' },
      { name: 'base.spending.publicFunds.lastYear', label: '公用经费·上年决算数', kind: 'money', unit: '万元' },
      { name: 'unit.spent', label: '年度资金总额·全年执行数', kind: 'money', unit: '万元' },
      { name: 'unit.grade', label: '自评等级', kind: 'text', unit: '' },
      { name: 'totals.spent', label: '各项目全年执行数之和', kind: 'money', unit: '万元' },
    ])
  })

  it('tells what each row of a list has', () => {
    const indicators = fields.find(({ name }) => name === 'unit.unmet')
    expect(indicators?.items?.map(({ name }) => name)).toEqual([
      'name',
      'isMet',
      'isUnmet',
      'isExceeded',
      'level1',
      'level2',
      'level3',
      'target',
      'actual',
      'weight',
      'score',
      'reason',
    ])
  })

  it('names exactly what templates can name, once each', () => {
    const found = namesIn(values, '')
    const empty = found.filter((name) => name.endsWith('[]'))
    const listed = fields.flatMap(namesOf).filter((name) => !empty.some((list) => name.startsWith(list)))
    const named = found.filter((name) => !name.endsWith('[]'))
    expect(listed.toSorted()).toEqual([...new Set(named)].toSorted())
  })

  it('is empty but for years, lists and totals where an edition has none of the forms', () => {
    const names = narrativeFields('beijing-2016').map(({ name }) => name.split('.')[0])
    expect([...new Set(names)]).toEqual([
      'year',
      'lastYear',
      'nextYear',
      'budgetYear',
      'projects',
      'indicators',
      'totals',
    ])
  })
})

describe('narrativeFilters', () => {
  it('tells of every filter', () => {
    expect(narrativeFilters.map(({ name }) => name).toSorted()).toEqual(filterNames.toSorted())
  })

  it.each(narrativeFilters)('gives an example of $name that can be filled in', ({ name, example }) => {
    const template = `{% for 指标 in unit.indicators limit: 1 %}${example}{% endfor %}`
    expect(example).toContain(`| ${name}`)
    expect(() => renderParagraphs(template, values, '4/overview.1')).not.toThrow()
  })
})

function namesOf({ name, items }: NarrativeField): readonly string[] {
  return [name, ...(items ?? []).flatMap(namesOf).map((item) => `${name}[].${item}`)]
}

/** Every name of the values; “[]” ends that of a list that has no rows to show what they have. */
function namesIn(scope: unknown, path: string): readonly string[] {
  if (scope === null || typeof scope !== 'object' || scope instanceof BoundValue) return [path]
  if (Array.isArray(scope)) {
    const named = Object.keys(scope).filter((name) => !/^\d+$/.test(name) && name !== '河道保洁经费')
    return [
      path,
      ...(scope.length === 0 ? [`${path}[]`] : scope.flatMap((item) => namesIn(item, `${path}[]`))),
      ...named.flatMap((name) => namesIn(Reflect.get(scope, name), `${path}.${name}`)),
    ]
  }
  return Object.entries(scope).flatMap(([name, value]) => namesIn(value, path === '' ? name : `${path}.${name}`))
}
