import type { FormTemplates } from './form-templates.ts'

/** Sections of the two reports of Hunan, bound to the tables; units write on from here. */
export const sectionsHunan2024: readonly FormTemplates[] = [
  {
    form: 'unit-report',
    sections: {
      overview: [
        `{{ unit.name }}核定编制{{ base.quota | 人 }}，{{ year }}年末实际在职{{ base.staff | 人 }}，在职人员控制率{{ base.staffingRate | 百分比 }}。
{{ year }}年度总体目标是{{ unit.expected | 语句 }}。`,
        `{{ year }}年度部门整体支出年初预算{{ unit.initial | 万元 }}，全年预算{{ unit.budget | 万元 }}，全年执行{{ unit.spent | 万元 }}，预算执行率{{ unit.rate | 百分比 }}。
{% if unit.budget > unit.initial %}全年预算比年初增加{{ unit.budget | 减: unit.initial | 万元 }}。
{% elsif unit.budget < unit.initial %}全年预算比年初减少{{ unit.initial | 减: unit.budget | 万元 }}。
{% endif %}
{% if unit.spent > unit.budget %}执行数超出全年预算{{ unit.spent | 减: unit.budget | 万元 }}。{% endif %}`,
      ],
      basic: [
        `{{ year }}年度基本支出{{ unit.spending.basic | 万元 }}，其中人员经费{{ unit.spending.basic | 减: base.spending.publicFunds.final | 万元 }}，公用经费{{ base.spending.publicFunds.final | 万元 }}。`,
        `“三公”经费预算{{ base.spending.threePublicFunds.budget | 万元 }}，决算{{ base.spending.threePublicFunds.final | 万元 }}
{% if base.spending.threePublicFunds.final > base.spending.threePublicFunds.budget %}，超出预算
{% elsif base.spending.threePublicFunds.final <= base.spending.threePublicFunds.budget %}，没有超出预算
{% endif %}。`,
        `{% if base.spending.procurement.final == 0 %}{{ year }}年度没有发生政府采购。
{% else %}政府采购预算{{ base.spending.procurement.budget | 万元 }}，实际采购金额{{ base.spending.procurement.final | 万元 }}。{% endif %}`,
        '固定资产按规定登记入账，年末由财务人员逐项盘点，盘点结果记入资产台账。',
      ],
      projects: [
        `{{ year }}年度项目支出年初预算{{ totals.initial | 万元 }}，全年预算{{ totals.budget | 万元 }}，全年执行{{ totals.spent | 万元 }}。`,
        ofProjects(
          '{{ 项目.name }}全年预算{{ 项目.budget | 万元 }}，全年执行{{ 项目.spent | 万元 }}，用于{{ 项目.expected | 语句 }}。',
        ),
      ],
      governmentFunds: [
        `{% if unit.income.governmentFunds == 0 %}本单位{{ year }}年度没有政府性基金预算支出。
{% else %}{{ year }}年度政府性基金预算拨款{{ unit.income.governmentFunds | 万元 }}。{% endif %}`,
      ],
      stateCapital: ['本单位{{ year }}年度没有国有资本经营预算支出。'],
      socialInsurance: ['本单位{{ year }}年度没有社会保险基金预算支出。'],
      performance: [
        `{{ year }}年度部门整体支出绩效自评得分{{ unit.score | 分 }}，等级为{{ unit.grade }}。{{ unit.indicators | 个数 }}个绩效指标中，完成目标的{{ unit.met | 个数 }}个，没有完成的{{ unit.unmet | 个数 }}个。`,
        `产出指标完成情况：${resultsOf('unit.outputs')}。`,
        `效益指标完成情况：${resultsOf('unit.benefits')}。`,
        `满意度指标完成情况：${resultsOf('unit.satisfaction')}。`,
        '各项比率按业务台账中的完成数除以应完成数计算，金额取自会计账簿，满意度由问卷调查取得，原始资料存档备查。',
      ],
      problems: [
        `{% if unit.unmet.size > 0 %}${unmetOf('unit.unmet')}
{% else %}绩效指标测算的依据不够充分，部分目标值偏低。原因是编制目标时没有逐项对照上年完成情况。{% endif %}`,
      ],
      measures: [
        `{% if unit.unmet.size > 0 %}{% for 指标 in unit.unmet %}{{ forloop.index }}.针对{{ 指标.name }}没有达到目标的问题，由业务股室负责，{{ nextYear }}年9月底前落实改进措施并报告结果。{% 换段 %}{% endfor %}
{% else %}由财务股室负责，编制{{ budgetYear }}年绩效目标时逐项对照上年完成情况，{{ nextYear }}年9月底前完成指标测算。{% endif %}`,
      ],
      use: [
        `自评结果作为编制{{ budgetYear }}年预算的依据{% if unit.unmet.size > 0 %}：{{ unit.unmet | 列举: "name" }}没有达到目标，相关支出按改进情况安排{% endif %}。`,
        '自评报告和自评表随{{ year }}年度部门决算在本级人民政府门户网站公开，公开时间为决算批复后二十日内。',
      ],
    },
  },
  {
    form: 'project-report',
    sections: {
      overview: [
        `{{ year }}年度实施项目{{ totals.projects }}个，年初预算{{ totals.initial | 万元 }}，全年预算{{ totals.budget | 万元 }}，全年执行{{ totals.spent | 万元 }}。`,
        '各项目依据财政部门批复的{{ year }}年度部门预算立项。',
        ofProjects(
          '{{ 项目.name }}年初预算{{ 项目.initial | 万元 }}，全年预算{{ 项目.budget | 万元 }}，全年执行{{ 项目.spent | 万元 }}，用于{{ 项目.expected | 语句 }}。',
        ),
      ],
      work: [
        '评价目的是检查项目资金的使用效果，为以后年度安排预算提供依据；对象和范围是{{ year }}年度全部项目支出，共{{ totals.projects }}个项目。',
        '评价采用随预算批复的绩效指标体系和分值，定量指标按完成比例评分，定性指标按完成程度分档评分，以比较法和因素分析法为主要方法。',
        '评价过程分为收集资料、核对台账和账簿、逐项评分三个步骤，满意度由问卷调查取得。',
      ],
      conclusion: [ofProjects('{{ 项目.name }}绩效自评得分{{ 项目.score | 分 }}，等级为{{ 项目.grade }}。')],
      decision: ['各项目按规定程序申报，经集体研究后列入部门预算，绩效目标随预算一并批复。'],
      process: [
        `{% for 项目 in projects %}{{ 项目.name }}预算执行率{{ 项目.rate | 百分比 }}，预算执行得分{{ 项目.executionScore | 分 }}{% unless forloop.last %}；{% endunless %}{% endfor %}。资金支付经过审批，按项目核算。`,
      ],
      output: [`{% for 项目 in projects %}{{ 项目.name }}产出指标完成情况：${resultsOf('项目.outputs')}。{% endfor %}`],
      benefit: [
        ofProjects(
          `{{ 项目.name }}效益和满意度指标完成情况：${resultsOf('项目.benefits')}；${resultsOf('项目.satisfaction')}。`,
        ),
      ],
      problems: [
        '主要做法是按月核对项目进度和资金支付进度，发现偏差及时调整工作安排。',
        `{% if totals.unmet == 0 %}存在的问题：部分绩效目标测算依据不够充分。原因是编制目标时没有逐项对照上年完成情况。{% endif %}
{% for 项目 in projects %}{% for 指标 in 项目.unmet %}存在的问题：{{ 项目.name }}的{{ 指标.name }}没有达到年初目标，目标{{ 指标.target }}，实际完成{{ 指标.actual }}。原因分析：{{ 指标.reason | 语句 }}。{% 换段 %}{% endfor %}{% endfor %}`,
      ],
      advice: [
        `{% for 项目 in projects %}{% for 指标 in 项目.unmet %}针对{{ 指标.name }}没有达到目标的问题，由项目实施股室负责，{{ nextYear }}年9月底前落实改进措施。{% 换段 %}{% endfor %}{% endfor %}
由财务股室负责，{{ nextYear }}年9月底前按自评结果完善{{ budgetYear }}年项目绩效指标。`,
      ],
    },
  },
]

/** A paragraph for each project. */
function ofProjects(sentence: string): string {
  return `{% for 项目 in projects %}${sentence}{% 换段 %}{% endfor %}`
}

/** Results of a list of indicators, with what was lost where a target was missed. */
function resultsOf(list: string): string {
  return `
{% for 指标 in ${list} %}
{{ 指标.name }}目标{{ 指标.target }}，实际完成{{ 指标.actual }}
{% if 指标.isUnmet %}，没有达到目标，扣{{ 指标.weight | 减: 指标.score | 分 }}
{% elsif 指标.isExceeded %}，超过目标
{% endif %}
{% unless forloop.last %}；{% endunless %}
{% else %}（未填写）{% endfor %}`
}

/** Indicators that missed their targets, with the reasons that the tables give. */
function unmetOf(list: string): string {
  return `
{% for 指标 in ${list} %}
{{ forloop.index }}.{{ 指标.name }}没有达到年初目标：目标{{ 指标.target }}，实际完成{{ 指标.actual }}。
原因分析：{{ 指标.reason | 语句 }}。{% 换段 %}
{% endfor %}`
}
