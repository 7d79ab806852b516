import type { Comparator, Measure } from '../../forms/measure.ts'
import { plainText } from '../../forms/plain-text.ts'
import type { Indicator } from '../../package/package.ts'

/** Which way an indicator is better, and whether the form says so or its name and unit do. */
export interface ReadComparator {
  readonly comparator: Comparator
  readonly isInferred: boolean
}

/**
 * The sign printed with the target; where none is printed, the one a careful reviewer would read into name and unit:
 * costs, time limits, complaints and accidents are better below, all else is better above; of what nobody names good a
 * target of zero wants none.
 */
export function comparatorOf({
  target,
  level2,
  level3,
}: Pick<Indicator, 'target' | 'level2' | 'level3'>): ReadComparator {
  const measure = target.value
  const printed = measure && 'comparator' in measure ? measure.comparator : null
  if (printed) return { comparator: printed, isInferred: false }

  const unit = measure ? unitOf(measure) : ''
  const name = plainText(level3.value ?? '').replace(/[“”"]/g, '')
  const isZero = measure?.kind === 'figure' && measure.amount.isZero()
  const isLower = isLowerBetter(name, plainText(level2.value ?? ''), unit, isZero)
  return { comparator: isLower ? '≤' : '≥', isInferred: true }
}

function unitOf(measure: Measure): string {
  return measure.kind === 'figure' || measure.kind === 'range' ? plainText(measure.unit) : ''
}

function isLowerBetter(name: string, level2: string, unit: string, isZero: boolean): boolean {
  if (saved.test(name)) return false
  if (controlled.test(name) || failed.test(name)) return true
  const isMoney = unit === '' || /[元万亿]/.test(unit)
  if (/成本/.test(level2) && isMoney) return true
  if (isDuration(unit) && (/时效/.test(level2) || delay.test(name))) return !service.test(name)
  if (/(成本|经费|费用)$/.test(name) && isMoney) return !income.test(name)
  if (remedy.test(name)) return false
  return harm.test(name) || isZero
}

/** 成本下降率, 投诉减少率: what is lowered is better lowered more. */
const saved = /下降|降低|减少|节约|节省|节能|节水|减排|降耗|压减|压降|缩短|缩减/

/** Rates that 财预〔2013〕53号 holds under a ceiling. */
const controlled =
  /(经费|人员|费用|成本|公用|概算|面积|规模|投资|预算)(控制率|变动率|调整率|增长率)|结转结余|超支|超编|成本偏差/

const failed = /(不合格|不达标|不满意|不及时|未完成|未达标|不到位)[率数]/

/** Where an indicator is not of 时效, only these words make fewer days better. */
const delay = /时限|时长|用时|耗时|历时|周期|期限|等待|响应|办理时间|办结/

/** Hours that are a service, not a delay. */
const service =
  /培训|学习|课时|授课|服务时长|服务时间|志愿|开放|运行|供水|供电|供应|保障|值守|值班|巡查|巡护|延长|有效|使用/

/** Money that is to come in or to be paid out, not to be saved. */
const income = /争取|筹集|筹措|到位|征收|征缴|收缴|追缴|追回|挽回|发放|拨付|支付|落实|投入|保障/

/** What is done about complaints or accidents is better done more. */
const remedy =
  /办结|处理|处置|查处|化解|整改|回复|答复|反馈|追缴|追回|清缴|清收|清欠|清零|收缴|挽回|及时|到位|保障|满意|合格|覆盖|完成|达标|提高|提升|增长|增加|争取|筹集|征收|征缴|收入|发放|拨付|支付|救助|补助|抚恤|慰问|安置|帮扶|报销|排查|检查|巡查|稽核|稽查|演练|培训|宣传|宣讲|预防|防范|防治|治理|修复|调查|勘察|认定|鉴定|受理|审核|监测|接待|调解|使用|执行|盘活|拆除|清理|打击|侦破/

/** Only at the end of a name: 伤残比率 is harm, 伤残津贴领取人数 is help. */
const harm =
  /(投诉|事故|欠缴|拖欠|欠费|逾期|超期|违规|违纪|违法|违约|差错|错误|误差|失误|伤亡|死亡|致残|伤残|受伤|流失|信访|上访|返贫|瞒报|漏报|发病|发案|隐患|空置|闲置|失业|辍学|缺勤|损耗|漏损|故障|返修|退货|败诉|负债|污染|排放|能耗|舆情|超标|延误)(发生)?(的|总)?(率|比率|比例|数|起数|件数|次数|人数|户数|量|金额|面积|事件|事故|案件|行为|情况|问题)*$/

function isDuration(unit: string): boolean {
  return /^个?(工作日|日|天|小时|分钟|秒|月|周|自然日)$/.test(unit)
}
