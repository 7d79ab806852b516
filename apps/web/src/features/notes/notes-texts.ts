import { inLanguage } from '../../ui/in-language.ts'

/** Words of notes on cells. */
export const notesTexts = inLanguage({
  zh: {
    heading: '意见',
    returned: '退回意见',
    settled: '已处理',
    settle: '标为已处理',
    reply: '回复',
    write: '写意见',
    placeholder: '写给一起办理这套材料的人',
    send: '发出',
    cancel: '取消',
    none: '这一格还没有意见。',
    failed: '没有发出，请稍后再试。',
  },
  en: {
    heading: 'Notes',
    returned: 'Returned',
    settled: 'Settled',
    settle: 'Mark as settled',
    reply: 'Reply',
    write: 'Write a note',
    placeholder: 'To all who work on this package',
    send: 'Send',
    cancel: 'Cancel',
    none: 'No notes on this cell.',
    failed: 'It was not sent. Please try again later.',
  },
})
