import type { GoodProject } from './good-projects.ts'
import type { ReportTexts } from './spots-of-report.ts'

/** Sums of a good package, as printed. */
export interface GoodFigures {
  readonly projectsLastYear: string
  readonly projectsBudget: string
  readonly projectsSpent: string
  readonly unitBudget: string
  readonly unitSpent: string
  readonly rate: string
  readonly executionScore: string
  readonly score: string
}

const unit = '清溪县水利服务中心'
const date = '2025年5月12日'

export function goodUnitReport(projects: readonly GoodProject[], figures: GoodFigures): ReportTexts {
  return {
    titles: ['2024年度清溪县水利服务中心整体支出绩效自评报告', '2024年度清溪县水利服务中心整体支出绩效自评报告'],
    cover: { unit, date },
    sections: {
      overview: [
        '清溪县水利服务中心是清溪县水利局所属的全额拨款事业单位，承担农村供水、水库管护和水利工程维修养护职责。核定编制20人，年末在职18人。',
        `2024年度部门整体支出年初预算${figures.unitBudget}万元，全年预算${figures.unitBudget}万元，实际支出${figures.unitSpent}万元，预算执行率${figures.rate}。`,
      ],
      publicBudget: {
        sections: {
          basic: [
            '2024年度基本支出256.00万元，其中工资福利支出210.72万元，商品和服务支出35.28万元，对个人和家庭的补助10.00万元。',
            '2024年度三公经费支出3.60万元，比预算少支出0.40万元。政府采购支出7.60万元，均通过政府采购平台实施。',
            '固定资产按月登记，年末账实相符。',
          ],
          projects: [
            `2024年度项目支出年初预算${figures.projectsBudget}万元，全年预算${figures.projectsBudget}万元，实际支出${figures.projectsSpent}万元。`,
            ...projects.map(({ name, spent, purpose }) => `${name}支出${spent}万元，用于${purpose}。`),
          ],
        },
      },
      governmentFunds: ['本单位2024年度没有政府性基金预算支出。'],
      stateCapital: ['本单位2024年度没有国有资本经营预算支出。'],
      socialInsurance: ['本单位2024年度没有社会保险基金预算支出。'],
      performance: [
        `2024年度部门整体支出绩效自评得分${figures.score}分，等级为优。`,
        '产出方面，完成水利工程维修养护185处，超过180处的目标；水利工程完好率96.04%，低于98%的目标，扣0.20分。',
        '效益方面，改善灌溉面积12000亩，供水服务覆盖人口83260人，均达到年初目标。',
        '满意度方面，2025年1月发放问卷200份，收回有效问卷186份，按五级量表计算，用水户满意度90%，达到90%的目标。',
        '各项比率按业务台账中的完成数除以应完成数计算，台账和检测报告存档备查。',
      ],
      problems: ['部分渠段受洪水冲刷损毁，水利工程完好率没有达到目标。原因是日常巡查没有覆盖全部高风险渠段。'],
      measures: ['由工程管理股负责，2025年9月30日前完成受损渠段维修，并把高风险渠段全部纳入每周巡查。'],
      use: [
        '自评结果用于编制2026年预算：工程完好率未达标的渠段优先安排维修资金。',
        '自评报告和自评表随2024年度部门决算于2025年9月在清溪县人民政府门户网站公开。',
      ],
    },
    closing: { unit, date },
  }
}

export function goodProjectReport(projects: readonly GoodProject[], figures: GoodFigures): ReportTexts {
  return {
    titles: ['2024年度清溪县水利服务中心项目支出绩效自评报告', '2024年度清溪县水利服务中心项目支出绩效自评报告'],
    cover: { unit, date },
    sections: {
      overview: [
        `2024年度项目支出年初预算${figures.projectsBudget}万元，全年预算${figures.projectsBudget}万元，实际支出${figures.projectsSpent}万元。`,
        ...projects.map(
          ({ name, budget, spent, purpose }) =>
            `${name}依据县财政局批复的2024年部门预算立项，全年预算${budget}万元，实际支出${spent}万元，用于${purpose}。`,
        ),
      ],
      work: [
        '评价目的是检查项目资金使用效果，对象和范围是2024年度全部项目支出。',
        '评价采用年初批复的绩效指标体系和评分标准，以比较法和因素分析法为主要方法。',
        '各项比率按业务台账中的完成数除以应完成数计算；满意度由2025年1月的问卷调查取得，发放问卷400份，收回有效问卷372份，采用五级量表。',
        '评价过程分为资料收集、现场核查和集体评分三步，于2025年4月完成。',
      ],
      conclusion: projects.map(({ name, total }) => `${name}自评得分${total}分，等级为优。`),
      analysis: {
        sections: {
          decision: ['各项目均按规定程序申报，绩效目标随部门预算批复。'],
          process: projects.map(({ name, rate }) => `${name}预算执行率${rate}，资金支付手续齐全。`),
          output: projects.map(({ name, achieved }) => `${name}产出情况：${achieved}`),
          benefit: projects.map(({ indicators }) => {
            const [, benefit, target, actual] = indicators[4] ?? []
            return `${benefit}的目标为${target}，实际完成${actual}。`
          }),
        },
      },
      problems: [
        '主要做法是按月核对项目进度和资金支付进度。',
        '存在的问题是汛期原水浊度升高时水质合格率偏低。原因是净水工艺缺少预沉环节。',
      ],
      advice: ['由供水管理股负责，2025年6月30日前建成预沉池，把汛期水质检测频次提高到每日两次。'],
    },
    closing: { unit, date },
  }
}
