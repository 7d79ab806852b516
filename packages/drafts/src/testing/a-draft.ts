import type { Draft, DraftReport, DraftTable } from '../draft/draft.ts'

/** The data of an invented centre with one project, everything typed that nothing computes. */
export function aDraft(changes: Partial<Draft> = {}): Draft {
  const draft: Draft = {
    format: 'mingxiao-package',
    version: 1,
    edition: 'hunan-2024',
    year: 2024,
    unit: '甲县水利服务中心',
    tables: [baseData, unitEvaluation, project],
    reports: [unitReport],
  }
  return { ...draft, ...changes }
}

const baseData: DraftTable = {
  form: 'base-data',
  parts: {
    staffing: { rows: { unit: { quota: '7', staff: '9' } } },
    spending: {
      rows: { vehicleRunning: { final: '0.50' }, reception: { final: '0.25' }, publicFunds: { final: '7.20' } },
      open: [{ label: '河道保洁经费', cells: { budget: '12.80', final: '12.82' } }],
    },
    thrift: { measures: '少开会，开短会' },
  },
}

const unitEvaluation: DraftTable = {
  form: 'unit-evaluation',
  parts: {
    heading: { unit: '甲县水利服务中心' },
    funds: { rows: { total: { initial: '114.39', budget: '115.92' } } },
    income: { publicBudget: '115.91', governmentFunds: '0' },
    spending: { basic: '103.09' },
    goals: { rows: { year: { expected: '河道清洁', achieved: '河道清洁' } } },
    indicators: {
      rows: [
        {
          level1: '产出指标（50分）',
          level2: '数量指标',
          level3: '保洁河段',
          target: '≥48段',
          actual: '50段',
          weight: '50',
        },
        {
          level1: '效益指标（30分）',
          level2: '社会效益指标',
          level3: '河道环境',
          target: '改善',
          actual: '改善',
          weight: '30',
          score: '28',
        },
        {
          level1: '满意度指标（10分）',
          level2: '服务对象满意度指标',
          level3: '群众满意度',
          target: '≥90%',
          actual: '81%',
          weight: '10',
        },
      ],
    },
    signOff: { preparer: '经办人' },
  },
}

const project: DraftTable = {
  form: 'project-evaluation',
  parts: {
    heading: { project: '河道保洁经费', department: '甲县水利局', unit: '甲县水利服务中心' },
    funds: { rows: { total: { initial: '12.80' } } },
    indicators: {
      rows: [
        {
          level1: '产出指标（90分）',
          level2: '数量指标',
          level3: '保洁河段',
          target: '≥48段',
          actual: '50段',
          weight: '90',
        },
      ],
    },
  },
}

const unitReport: DraftReport = {
  form: 'unit-report',
  date: '2025年5月13日',
  opening: [],
  sections: [
    { key: 'overview', paragraphs: ['本单位在职9人。'], sections: [] },
    {
      key: 'publicBudget',
      paragraphs: [],
      sections: [{ key: 'projects', paragraphs: ['项目支出{{ unit.spending.projects | 万元 }}。'], sections: [] }],
    },
    { key: '', title: '工作打算', paragraphs: ['继续保洁。'], sections: [] },
  ],
}
