import { inLanguage } from '../../ui/in-language.ts'

/** Words of what belongs to a cell besides its text. */
export const cellPanelTexts = inLanguage({
  zh: {
    open: (files: number, notes: number) =>
      `佐证${files === 0 ? '' : ` ${files}`}・意见${notes === 0 ? '' : ` ${notes}`}`,
    openAll: (files: number, notes: number) => `佐证和意见${files + notes === 0 ? '' : `（${files}・${notes}）`}`,
    whole: '整套材料的佐证和意见',
    close: '收起',
  },
  en: {
    open: (files: number, notes: number) =>
      `Evidence${files === 0 ? '' : ` ${files}`} · Notes${notes === 0 ? '' : ` ${notes}`}`,
    openAll: (files: number, notes: number) =>
      `Evidence and notes${files + notes === 0 ? '' : ` (${files} · ${notes})`}`,
    whole: 'Evidence and notes of the whole package',
    close: 'Close',
  },
})
