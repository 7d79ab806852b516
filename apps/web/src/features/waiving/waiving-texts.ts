import { inLanguage } from '../../ui/in-language.ts'

/** Words of findings that are to stand for a reason. */
export const waivingTexts = inLanguage({
  zh: {
    ask: '申请豁免',
    askAgain: '重新申请豁免',
    hint: '写明为什么这条可以不改，附上依据；由审核人决定。',
    reason: '豁免理由',
    send: '提交申请',
    cancel: '取消',
    asked: '已申请豁免，待审核人决定',
    accepted: '豁免已接受',
    refused: '豁免没有接受',
    outdated: '问题的内容已变，原来的豁免不再有效',
    failed: '没有提交成功，请稍后再试。',
  },
  en: {
    ask: 'Ask for a waiver',
    askAgain: 'Ask again',
    hint: 'Say why this may stand, and on what ground; the reviewer decides.',
    reason: 'Reason for the waiver',
    send: 'Ask',
    cancel: 'Cancel',
    asked: 'Waiver asked for, to be decided by the reviewer',
    accepted: 'Waiver accepted',
    refused: 'Waiver refused',
    outdated: 'The finding says something else now; the waiver no longer counts',
    failed: 'It was not sent. Please try again later.',
  },
})
