import type { Severity } from '@mingxiao/audit'

/** Words of the margin. */
export const marginTexts = {
  heading: '核对意见',
  none: '这个附件没有核对意见。',
  noneYet: '正在核对……',
  found: '现为',
  expected: '应为',
  difference: '相差',
  basis: '依据',
  mend: (value: string) => `改为 ${value}`,
  mendAll: (count: number) => `一并改好 ${count} 处`,
  goTo: '转到这一格',
  wholePackage: '整套材料',
  keys: 'F8 下一条，Shift+F8 上一条',
  severities: { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>,
} as const
