import type { ScopedPackageHead } from '@mingxiao/contract'
import { inLanguage } from '../../ui/in-language.ts'

type MoveName = ScopedPackageHead['may']['moves'][number]['move']
type Asked = Readonly<Record<MoveName | 'edit' | 'mend', string>>

/** Words of what waits for somebody. */
export const tasksTexts = inLanguage({
  zh: {
    greeting: (name: string) => `${name}，您好`,
    heading: '等您办的',
    nothing: '现在没有等您办的材料。',
    others: '其他材料',
    notes: (count: number) => `${count} 条意见待处理`,
    more: (count: number) => `另有 ${count} 套，到审核台办理`,
    asked: {
      edit: '填写并提交',
      mend: '按退回意见修改，再提交',
      submit: '填写并提交',
      sign: '请核对并签字',
      'pass-department': '请审核',
      approve: '请复核',
      publish: '已通过，可以公开',
      'return-in-unit': '请核对',
      'return-by-department': '请审核',
      'return-by-finance': '请复核',
      'withdraw-submission': '',
      'withdraw-signature': '',
      reopen: '',
    } as Asked,
  },
  en: {
    greeting: (name: string) => `Hello, ${name}`,
    heading: 'Waiting for you',
    nothing: 'Nothing waits for you now.',
    others: 'Other packages',
    notes: (count: number) => (count === 1 ? '1 note to settle' : `${count} notes to settle`),
    more: (count: number) => `${count} more in the review queue`,
    asked: {
      edit: 'Fill in and submit',
      mend: 'Change what was returned, then submit again',
      submit: 'Fill in and submit',
      sign: 'Check and sign',
      'pass-department': 'Review',
      approve: 'Review',
      publish: 'Approved; may be published',
      'return-in-unit': 'Check',
      'return-by-department': 'Review',
      'return-by-finance': 'Review',
      'withdraw-submission': '',
      'withdraw-signature': '',
      reopen: '',
    } as Asked,
  },
})
