import { inLanguage } from '../../ui/in-language.ts'

/** Words about what others did to the same package. */
export const syncTexts = inLanguage({
  zh: {
    heading: '别人也改了',
    changed: (value: string) => (value === '' ? '别人清空了。' : `别人改成了“${value}”。`),
    gone: '别人删去了这一行。',
    mine: '用我填的',
    theirs: '用别人填的',
    go: '转到这一格',
  },
  en: {
    heading: 'Others changed these too',
    changed: (value: string) => (value === '' ? 'Somebody emptied it.' : `Somebody wrote “${value}”.`),
    gone: 'Somebody took this row out.',
    mine: 'Keep mine',
    theirs: 'Take theirs',
    go: 'Go to the cell',
  },
})
