/** A filter of templates, for editors to complete and for people to look up. */
export interface NarrativeFilter {
  readonly name: string
  readonly label: string
  readonly example: string
}

/** The filters of templates in words. */
export const narrativeFilters: readonly NarrativeFilter[] = [
  { name: '元', label: '金额，以元为单位；可写小数位数，默认 2 位', example: '{{ unit.spent | 元 }}' },
  { name: '万元', label: '金额，以万元为单位；可写小数位数，默认 2 位', example: '{{ unit.spent | 万元: 4 }}' },
  { name: '亿元', label: '金额，以亿元为单位；可写小数位数，默认 2 位', example: '{{ unit.spent | 亿元 }}' },
  { name: '百分比', label: '百分数；可写小数位数，默认 2 位', example: '{{ unit.rate | 百分比 }}' },
  { name: '人', label: '人数', example: '{{ base.staff | 人 }}' },
  { name: '分', label: '分数，至多两位小数', example: '{{ unit.score | 分 }}' },
  { name: '数', label: '其他数量；可写单位和小数位数', example: '{{ 指标.actual | 数: "件" }}' },
  { name: '中文数字', label: '写成中文数字，限 0 到 99999 的整数', example: '{{ base.staff | 中文数字 }}' },
  { name: '加', label: '两数之和', example: '{{ unit.spending.basic | 加: unit.spending.projects | 万元 }}' },
  { name: '减', label: '两数之差', example: '{{ unit.budget | 减: unit.initial | 万元 }}' },
  { name: '占', label: '占另一个数的百分比', example: '{{ unit.spending.basic | 占: unit.spent | 百分比 }}' },
  {
    name: '增长',
    label: '比另一个数增长的百分比',
    example: '{{ base.spending.publicFunds.final | 增长: base.spending.publicFunds.lastYear | 百分比 }}',
  },
  { name: '绝对值', label: '去掉负号', example: '{{ unit.budget | 减: unit.initial | 绝对值 | 万元 }}' },
  { name: '日期', label: '写成“2025年5月13日”', example: '{{ unit.signOff.date | 日期 }}' },
  { name: '语句', label: '去掉句末的标点，好接着往下写', example: '{{ 指标.reason | 语句 }}' },
  { name: '个数', label: '一组指标或项目有几个', example: '{{ unit.unmet | 个数 }}' },
  { name: '列举', label: '一组指标或项目的某一栏，以顿号隔开', example: '{{ unit.unmet | 列举: "name" }}' },
]
