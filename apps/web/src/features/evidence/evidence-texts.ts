import { inLanguage } from '../../ui/in-language.ts'

/** Words of files behind figures. */
export const evidenceTexts = inLanguage({
  zh: {
    heading: '佐证材料',
    none: '还没有佐证材料。',
    attach: '附上文件',
    attachHint: '批文、凭证、台账、问卷、照片等；也可以把文件拖到这里',
    attaching: (name: string) => `正在上传“${name}”……`,
    remove: '移去',
    removeNamed: (name: string) => `移去“${name}”`,
    by: (name: string, date: string) => `${name} ${date}`,
    failed: '没有传上去，请稍后再试。',
    whole: '整套材料',
  },
  en: {
    heading: 'Evidence',
    none: 'No evidence yet.',
    attach: 'Attach files',
    attachHint: 'Approvals, vouchers, ledgers, surveys, pictures; files may be dropped here',
    attaching: (name: string) => `Uploading “${name}”…`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove “${name}”`,
    by: (name: string, date: string) => `${name}, ${date}`,
    failed: 'It was not uploaded. Please try again later.',
    whole: 'Whole package',
  },
})
