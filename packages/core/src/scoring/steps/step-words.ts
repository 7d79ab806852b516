/** How each step of a calculation reads. */
export const stepWords = {
  compare: {
    zh: '实际完成值{actual}，年度指标值{target}，按“{comparator}”比较：{result}',
    en: 'Actual {actual} against target {target}, read as “{comparator}”: {result}',
  },
  compareInferred: {
    zh: '实际完成值{actual}，年度指标值{target}，表中未写比较符号，按指标名称和单位理解为“{comparator}”：{result}',
    en: 'Actual {actual} against target {target}; no sign is printed, by name and unit it is read as “{comparator}”: {result}',
  },
  compareTime: {
    zh: '实际完成时间“{actual}”，目标时间“{target}”，同期或提前为达到：{result}',
    en: 'Done “{actual}”, due “{target}”, met when done by then: {result}',
  },
  compareTier: {
    zh: '实际完成值填写“{actual}”：{result}',
    en: 'The actual value says “{actual}”: {result}',
  },
  full: {
    zh: '达到指标值，得满分：{result}分',
    en: 'The target is met, full marks: {result}',
  },
  nothing: {
    zh: '未达到指标值，得{result}分',
    en: 'The target is not met: {result}',
  },
  belowGate: {
    zh: '完成比例{actual}÷{target}低于及格门槛{gate}，得{result}分',
    en: 'The ratio {actual} ÷ {target} is below the gate of {gate}: {result}',
  },
  proportional: {
    zh: '按完成比例计分：{weight}×{actual}÷{target}={result}分（保留{digits}位小数，{mode}）',
    en: 'In proportion: {weight} × {actual} ÷ {target} = {result} ({digits} decimals, {mode})',
  },
  reverse: {
    zh: '超出目标按比例扣分，达到目标的{factor}倍得零分：{weight}×（{factor}×{target}−{actual}）÷（（{factor}−1）×{target}）={result}分（保留{digits}位小数，{mode}）',
    en: 'Falling to nothing at {factor} times the target: {weight} × ({factor} × {target} − {actual}) ÷ (({factor} − 1) × {target}) = {result} ({digits} decimals, {mode})',
  },
  inverse: {
    zh: '按目标与完成值之比计分：{weight}×{target}÷{actual}={result}分（保留{digits}位小数，{mode}）',
    en: 'By target over actual: {weight} × {target} ÷ {actual} = {result} ({digits} decimals, {mode})',
  },
  band: {
    zh: '满意度{actual}%落在{from}%及以上一段，得该段分数：{weight}×{points}÷{top}={result}分（保留{digits}位小数，{mode}）',
    en: 'Satisfaction of {actual}% falls in the band from {from}%: {weight} × {points} ÷ {top} = {result} ({digits} decimals, {mode})',
  },
  tier: {
    zh: '“{tier}”一档：不低于分值{weight}的{from}，即{result}分起',
    en: 'Tier “{tier}”: at least {from} of the weight {weight}, that is from {result}',
  },
  tierTop: {
    zh: '“{tier}”一档：最高为分值，即{result}分',
    en: 'Tier “{tier}”: at most the weight, {result}',
  },
  tierBelow: {
    zh: '“{tier}”一档：低于分值{weight}的{below}，最高{result}分',
    en: 'Tier “{tier}”: less than {below} of the weight {weight}, at most {result}',
  },
  executionRate: {
    zh: '执行率：{spent}÷{budget}={result}%（全年执行数除以全年预算数，保留{digits}位小数，{mode}）',
    en: 'Execution rate: {spent} ÷ {budget} = {result}% (spent by budget of the year, {digits} decimals, {mode})',
  },
  executionScore: {
    zh: '执行率得分：{weight}×{spent}÷{budget}={result}分（保留{digits}位小数，{mode}）',
    en: 'Execution score: {weight} × {spent} ÷ {budget} = {result} ({digits} decimals, {mode})',
  },
  executionCapped: {
    zh: '执行数超过预算数，执行率得分以分值为限：{result}分',
    en: 'More was spent than budgeted; the score is capped at the weight: {result}',
  },
  total: {
    zh: '指标得分{indicators}＋预算执行率得分{execution}={result}分',
    en: 'Indicators {indicators} + execution {execution} = {result}',
  },
  grade: {
    zh: '{score}分，“{result}”的最低分为{cut}分：等级为{result}',
    en: '{score} points; “{result}” begins at {cut}: grade {result}',
  },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type StepName = keyof typeof stepWords
