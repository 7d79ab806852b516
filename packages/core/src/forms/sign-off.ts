import { text } from './field.ts'
import { fields } from './part.ts'

/** The line under every table: who filled it in, when, and who answers for it. */
export const signOff = fields(
  {
    preparer: text('填表人', { alsoCalled: ['填报人', '经办人'] }),
    date: text('填表日期', { alsoCalled: ['填报日期'] }),
    phone: text('联系电话'),
    head: text('单位负责人签字', { alsoCalled: ['单位负责人', '负责人签字'] }),
  },
  'line',
)
