import { inLanguage } from '../../ui/in-language.ts'

/** Words of the library of indicators. */
export const libraryTexts = inLanguage({
  zh: {
    open: '从指标库选',
    heading: '指标库',
    hint: '选中的指标加在同类指标后面，目标值和分值按本单位填写。',
    search: '找指标',
    common: '常用指标',
    previous: '本单位上年指标',
    noPrevious: '没有找到上一年度的材料。',
    none: '没有这样的指标。',
    add: '加入',
    addNamed: (name: string) => `加入“${name}”`,
    source: '依据',
    close: '收起',
    reading: '正在读取……',
  },
  en: {
    open: 'From the library',
    heading: 'Library of indicators',
    hint: 'A chosen indicator is added below its likes; fill in target and weight yourself.',
    search: 'Find an indicator',
    common: 'Common indicators',
    previous: 'Last year’s of this unit',
    noPrevious: 'No package of the year before was found.',
    none: 'No such indicator.',
    add: 'Add',
    addNamed: (name: string) => `Add “${name}”`,
    source: 'After',
    close: 'Close',
    reading: 'Reading…',
  },
})
