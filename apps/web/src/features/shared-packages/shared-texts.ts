import type { PackageHead } from '@mingxiao/contract'

/** Words of the packages on the server. */
export const sharedTexts = {
  heading: '单位的材料',
  none: '还没有。',
  reading: '正在读取……',
  failed: '读不到，请稍后再试。',
  packageOf: (year: number) => `${year}年度自评材料`,
  states: {
    draft: '填写中',
    submitted: '已提交，待负责人签字',
    signed: '已签字，待主管部门审核',
    'department-passed': '主管部门已审核，待财政复核',
    approved: '财政已通过',
    published: '已公开',
    returned: '退回修改',
  } satisfies Record<PackageHead['state'], string>,
  begin: (unit: string) => `新建${unit}的材料`,
  year: '评价年度',
  create: '新建',
  exportAs: '导出',
  formats: { docx: 'Word 文件', xlsx: 'Excel 文件', pdf: 'PDF 文件', json: '数据文件' },
  importFile: '导入文件',
  importHint: 'Word、Excel、PDF、网页、文本或数据文件；替换现有内容',
  imported: (count: number) => (count === 0 ? '已导入。' : `已导入，有 ${count} 处请核对：`),
  noted: '知道了',
  notes: '审核意见',
  wholePackage: '整套材料',
  goTo: '转到这一格',
  settled: '已处理',
  missing: '打不开这套材料：没有这套材料，或没有查看它的权限。',
} as const
