import type { Severity } from '@mingxiao/audit'
import { inLanguage } from '../../ui/in-language.ts'

/** Words of the margin. */
export const marginTexts = inLanguage({
  zh: {
    heading: '核对意见',
    none: '这个附件没有核对意见。',
    found: '现为',
    expected: '应为',
    difference: '相差',
    basis: '依据',
    mend: (value: string) => `改为 ${value}`,
    mendAll: (count: number) => `一并改好 ${count} 处`,
    goTo: '转到这一格',
    keys: 'F8 下一条，Shift+F8 上一条',
    severities: { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>,
  },
  en: {
    heading: 'Findings',
    none: 'No findings in this attachment.',
    found: 'Reads',
    expected: 'Should be',
    difference: 'Apart by',
    basis: 'Grounds',
    mend: (value: string) => `Change to ${value}`,
    mendAll: (count: number) => `Mend all ${count} places`,
    goTo: 'Go to the cell',
    keys: 'F8 next, Shift+F8 previous',
    severities: { error: 'Error', warning: 'Warning', info: 'Hint' } satisfies Record<Severity, string>,
  },
})
