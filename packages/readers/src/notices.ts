/** What each notice of a reader says; `{…}` is filled from the notice's data. */
export const noticeMessages = {
  'notices-cut': { zh: '另有 {count} 条提示未列出。', en: '{count} further notices are left out.' },
  picture: { zh: '此处有图片，图中文字未读取。', en: 'A picture stands here; text in it was not read.' },
  'undecodable-text': { zh: '此行有无法识别的字符。', en: 'This line holds characters that could not be decoded.' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type NoticeCode = keyof typeof noticeMessages
