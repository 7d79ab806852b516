import { inLanguage } from '../../ui/in-language.ts'

/** Words of checking what was read of a file beside its source. */
export const importCheckTexts = inLanguage({
  zh: {
    heading: (name: string) => `核对读到的内容：${name}`,
    hint: '左边是原文，右边是读到的表格。点一格看它出自哪里，点原文看它读到了哪一格；有疑问的已经标出。',
    replaces: '采用以后替换这套材料现有的内容。',
    source: '原文',
    form: '读到的内容',
    accept: '采用',
    discard: '放弃',
    doubts: (count: number) => (count === 0 ? '没有要核对的地方' : `${count} 处要核对`),
    unreadable: '这里的文字不是这一格应有的数，照原样保留，请核对。',
    next: '下一处',
    previous: '上一处',
    noSpot: '原文中没有对应的位置',
    file: (name: string) => `文件：${name}`,
  },
  en: {
    heading: (name: string) => `Check what was read: ${name}`,
    hint: 'The source at the left, what was read at the right. Press a cell to see where it comes from, or the source to see where it went; what is uncertain is marked.',
    replaces: 'Accepting replaces what the package holds now.',
    source: 'Source',
    form: 'As read',
    accept: 'Accept',
    discard: 'Discard',
    doubts: (count: number) =>
      count === 0 ? 'Nothing uncertain' : count === 1 ? '1 uncertain place' : `${count} uncertain places`,
    unreadable: 'This text is no value for its cell. It is kept as it is; please check.',
    next: 'Next',
    previous: 'Previous',
    noSpot: 'It stands nowhere in the source',
    file: (name: string) => `File: ${name}`,
  },
})
