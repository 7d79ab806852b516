import { inLanguage } from '../../ui/in-language.ts'

/** Words of the comparison of packages. */
export const copiesTexts = inLanguage({
  zh: {
    compared: (count: number) => `已比对 ${count} 套已报送的材料`,
    comparing: '正在比对，材料多时要等一会儿……',
    none: '没有发现雷同的段落或指标。',
    shared: (letters: number, packages: number) => `${letters} 字相同，${packages} 套`,
    sharedTable: (indicators: number, percent: string) => `${indicators} 项指标相同，至少 ${percent}%`,
    left: (name: string, owner: string) => `留有别的单位的名称“${name}”（${owner}）`,
    beside: '并排对照',
    same: '相同的字有底色；没有底色的是各自改过的字',
    attachment: (no: string) => `附件${no}`,
    list: '雷同之处',
    previous: '上一处',
    next: '下一处',
  },
  en: {
    compared: (count: number) => `${count} submitted packages compared`,
    comparing: 'Comparing; with many packages this takes a moment…',
    none: 'No similar passages or indicators found.',
    shared: (letters: number, packages: number) => `${letters} letters alike in ${packages} packages`,
    sharedTable: (indicators: number, percent: string) => `${indicators} indicators alike, at least ${percent}%`,
    left: (name: string, owner: string) => `Still names another unit: “${name}” (${owner})`,
    beside: 'Side by side',
    same: 'Letters alike are marked; the others were changed',
    attachment: (no: string) => `Attachment ${no}`,
    list: 'Similarities',
    previous: 'Previous',
    next: 'Next',
  },
})
