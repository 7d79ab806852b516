import { editions, type FormId, type Package, type Place, reportsOf, tablesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { hasMoney, projectLines } from '../cross-table/paired-projects.ts'

export default defineRule({
  code: 'L02',
  id: 'forms-published-with-accounts',
  group: 'disclosure',
  severity: 'warning',
  title: {
    zh: '自评表和自评报告应随决算一并公开',
    en: 'Evaluation forms and reports are published with the final accounts',
  },
  cites: ['cai-yu-2020-10/28'],
  messages: {
    missing: {
      zh: '材料中没有{missing}。自评表和自评报告要随部门决算一并编报、公开，请补齐；不需要的，在报告中写明理由。',
      en: 'The package lacks {missing}. Forms and reports are compiled and published with the final accounts: add them, or say in the report why one is not needed.',
    },
  },

  check(pack, report) {
    const first = [...tablesOf(pack), ...reportsOf(pack)].toSorted((a, b) => (a.no < b.no ? -1 : 1))[0]
    const missing = formsOf(pack).filter(({ id }) => !isPresent(pack, id))
    if (!first || missing.length === 0 || hasOneForm(pack)) return
    const place: Place = {
      ...first.place,
      attachment: '',
      label: '缺少的附件',
      quote: '',
      table: null,
      row: null,
      column: null,
    }
    const titles = missing.map(({ attachment, title }) => `附件${attachment}《${title}》`)
    report({ message: 'missing', at: place, data: { missing: titles.join('、') } })
  },
})

/** The forms that the package's edition asks for; those of projects only where there is money for one. */
function formsOf(pack: Package) {
  const edition = editions.find(({ id }) => id === pack.edition)
  const forms = edition ? [...edition.tables, ...edition.reports] : []
  return forms.filter(({ id }) => evaluates.includes(id) && (!ofProjects.includes(id) || hasProjects(pack)))
}

const evaluates: readonly FormId[] = [
  'base-data',
  'unit-evaluation',
  'project-evaluation',
  'unit-report',
  'project-report',
]
const ofProjects: readonly FormId[] = ['project-evaluation', 'project-report']

function hasProjects(pack: Package): boolean {
  const spent = pack.unitEvaluation?.spending.projects.value?.amount
  return (
    pack.projectEvaluations.length > 0 || projectLines(pack).some(hasMoney) || (spent !== undefined && !spent.isZero())
  )
}

function isPresent(pack: Package, id: FormId): boolean {
  if (id === 'base-data') return pack.baseData !== null
  if (id === 'unit-evaluation') return pack.unitEvaluation !== null
  if (id === 'project-evaluation') return pack.projectEvaluations.length > 0
  return (id === 'unit-report' ? pack.unitReport : pack.projectReport) !== null
}

/** A single form that somebody checks is no package. */
function hasOneForm(pack: Package): boolean {
  return evaluates.filter((id) => isPresent(pack, id)).length < 2
}
