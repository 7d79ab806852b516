import { defineReportForm, section } from './define-form.ts'

/** 附件5 项目支出绩效自评报告, the outline of 财预〔2020〕10号 annex 3 as Hunan words it. */
export const projectReportHunan2024 = defineReportForm({
  id: 'project-report',
  edition: 'hunan-2024',
  attachment: '5',
  title: '项目支出绩效自评报告',
  alsoTitled: ['项目支出绩效评价报告', '项目绩效自评报告'],
  cites: ['form-hunan-2024/project-report', 'cai-yu-2020-10/form-3'],
  sections: [
    section('overview', '项目支出基本情况', { alsoTitled: ['项目基本情况'] }),
    section('work', '绩效评价工作开展情况', { alsoTitled: ['绩效自评工作开展情况'] }),
    section('conclusion', '项目支出主要绩效及评价结论', { alsoTitled: ['综合评价情况及评价结论'] }),
    section('analysis', '绩效评价指标分析', {
      sections: [
        section('decision', '项目支出决策情况'),
        section('process', '项目执行过程情况', { alsoTitled: ['项目支出过程情况'] }),
        section('output', '项目支出产出情况'),
        section('benefit', '项目支出效益情况'),
      ],
    }),
    section('problems', '主要经验及做法、存在的问题及原因分析'),
    section('advice', '有关建议'),
    section('other', '其他需要说明的问题', { alsoTitled: ['其他需要说明的情况'] }),
  ],
})
