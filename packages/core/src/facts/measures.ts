import type { FigureKind } from './figures/figure-units.ts'

/** What a figure of the package measures. A project's own money is `projectSpending` of that project. */
export type MeasureId =
  | 'unitSpending'
  | 'basicSpending'
  | 'projectSpending'
  | 'personnel'
  | 'wages'
  | 'publicFunds'
  | 'goodsAndServices'
  | 'householdSubsidies'
  | 'threePublicFunds'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'abroad'
  | 'reception'
  | 'procurement'
  | 'office'
  | 'utilitiesAndTravel'
  | 'meetingsAndTraining'
  | 'publicBudget'
  | 'governmentFunds'
  | 'specialAccount'
  | 'quota'
  | 'staff'
  | 'staffingRate'
  | 'executionRate'

/** How reports name a measure, and which figures it takes. */
export interface MeasureWords {
  readonly id: MeasureId
  readonly kind: FigureKind
  /** Of several words that begin at one place the longest counts, whichever measure it belongs to. */
  readonly words: readonly string[]
}

/** The glossary of measures. */
export const measures: readonly MeasureWords[] = [
  {
    id: 'unitSpending',
    kind: 'money',
    words: ['部门整体支出', '单位整体支出', '整体支出', '部门总支出', '部门支出总额', '年度总支出'],
  },
  { id: 'basicSpending', kind: 'money', words: ['基本支出'] },
  { id: 'projectSpending', kind: 'money', words: ['项目支出', '项目总支出', '项目支出总额'] },
  { id: 'personnel', kind: 'money', words: ['人员经费', '人员支出'] },
  { id: 'wages', kind: 'money', words: ['工资福利支出', '工资福利'] },
  { id: 'publicFunds', kind: 'money', words: ['公用经费', '日常公用经费', '公用支出', '日常公用支出'] },
  { id: 'goodsAndServices', kind: 'money', words: ['商品和服务支出', '商品与服务支出', '一般商品和服务支出'] },
  {
    id: 'householdSubsidies',
    kind: 'money',
    words: ['对个人和家庭的补助', '对个人和家庭补助', '对个人和家庭的补助支出', '对个人和家庭补助支出'],
  },
  {
    id: 'threePublicFunds',
    kind: 'money',
    words: ['三公经费', '“三公”经费', '"三公"经费', '“三公经费”', '三公经费合计', '三公经费总额'],
  },
  {
    id: 'vehicles',
    kind: 'money',
    words: ['公务用车购置及运行维护费', '公务用车购置和运行维护费', '公务用车购置和维护经费', '公务用车购置及运行费'],
  },
  { id: 'vehiclePurchase', kind: 'money', words: ['公务用车购置费', '公车购置费', '公车购置', '公务用车购置'] },
  {
    id: 'vehicleRunning',
    kind: 'money',
    words: ['公务用车运行维护费', '公车运行维护费', '公车运行维护', '公务用车运行费'],
  },
  {
    id: 'abroad',
    kind: 'money',
    words: ['因公出国（境）费', '因公出国（境）费用', '因公出国费', '出国经费', '因公出国经费'],
  },
  { id: 'reception', kind: 'money', words: ['公务接待费', '公务接待', '接待费'] },
  { id: 'procurement', kind: 'money', words: ['政府采购', '政府采购金额'] },
  { id: 'office', kind: 'money', words: ['办公费', '办公经费'] },
  {
    id: 'utilitiesAndTravel',
    kind: 'money',
    words: ['水费、电费、差旅费', '水费、电费和差旅费', '水电费、差旅费', '水电费和差旅费'],
  },
  {
    id: 'meetingsAndTraining',
    kind: 'money',
    words: ['会议费、培训费', '会议费和培训费', '会议培训费', '会议费及培训费'],
  },
  {
    id: 'publicBudget',
    kind: 'money',
    words: ['一般公共预算', '一般公共预算支出', '一般公共预算拨款', '一般公共预算财政拨款', '一般公共预算财政拨款支出'],
  },
  {
    id: 'governmentFunds',
    kind: 'money',
    words: [
      '政府性基金',
      '政府性基金预算',
      '政府性基金拨款',
      '政府性基金支出',
      '政府性基金预算支出',
      '政府性基金预算拨款',
    ],
  },
  { id: 'specialAccount', kind: 'money', words: ['纳入专户管理的非税收入', '纳入专户管理的非税收入拨款'] },
  { id: 'quota', kind: 'people', words: ['编制', '编制数', '编制人数', '核定编制', '人员编制'] },
  {
    id: 'staff',
    kind: 'people',
    words: ['在职', '在职人员', '在职人数', '在职职工', '实有人数', '实有在职人员', '在编在职'],
  },
  { id: 'staffingRate', kind: 'percent', words: ['在职人员控制率', '人员控制率', '编制控制率'] },
  { id: 'executionRate', kind: 'percent', words: ['执行率', '预算执行率', '预算完成率'] },
]
