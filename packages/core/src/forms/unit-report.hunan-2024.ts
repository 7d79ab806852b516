import { defineReportForm, section } from './define-form.ts'

/** 附件4 部门整体支出绩效自评报告: the outline that Hunan counties use. */
export const unitReportHunan2024 = defineReportForm({
  id: 'unit-report',
  edition: 'hunan-2024',
  attachment: '4',
  title: '整体支出绩效自评报告',
  alsoTitled: ['部门整体支出绩效自评报告', '整体支出绩效评价报告'],
  cites: ['form-hunan-2024/unit-report'],
  sections: [
    section('overview', '部门（单位）基本情况', { alsoTitled: ['部门基本情况', '单位基本情况'] }),
    section('publicBudget', '一般公共预算支出情况', {
      sections: [section('basic', '基本支出情况'), section('projects', '项目支出情况')],
    }),
    section('governmentFunds', '政府性基金预算支出情况'),
    section('stateCapital', '国有资本经营预算支出情况'),
    section('socialInsurance', '社会保险基金预算支出情况'),
    section('performance', '部门整体支出绩效情况', { alsoTitled: ['整体支出绩效情况'] }),
    section('problems', '存在的问题及原因分析', { alsoTitled: ['存在的主要问题及原因分析', '存在的问题'] }),
    section('measures', '下一步改进措施', { alsoTitled: ['改进措施', '下一步工作措施'] }),
    section('use', '绩效自评结果拟应用和公开情况', { alsoTitled: ['绩效自评结果应用和公开情况'] }),
    section('other', '其他需要说明的情况', { alsoTitled: ['其他需要说明的问题'] }),
  ],
})
