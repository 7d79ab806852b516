import type { Bilingual } from '@mingxiao/audit'
import type { Notice } from '@mingxiao/core'

/** What there is to say about waivers and baselines beside the findings. */
export const checkNotices = {
  'waiver-unused': {
    zh: '豁免文件第{line}行没有对应的问题，可以删去。',
    en: 'The waiver on line {line} fits no finding and can go.',
  },
  'waiver-expired': {
    zh: '豁免文件第{line}行已于{until}到期，相应的问题重新列出。',
    en: 'The waiver on line {line} ended on {until}; its findings are listed again.',
  },
  'baseline-without-file': {
    zh: '作为基准的报告中没有这个文件，所有问题都按新问题列出。',
    en: 'The baseline has no report on this file; all findings count as new.',
  },
  'baseline-other-rules': {
    zh: '作为基准的报告用的是另一套规则，新列出的问题可能来自规则的变化。',
    en: 'The baseline was made by other rules; what is new may come from them.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** A notice of a check; it concerns the file as a whole. */
export function checkNotice(code: keyof typeof checkNotices, data: Notice['data'] = {}): Notice {
  return { code, data, origin: null }
}
