import { type EditionId, editionOf } from '@mingxiao/law'
import { baseDataHunan2024 } from './base-data.hunan-2024.ts'
import type { ReportForm, TableForm } from './define-form.ts'
import { projectEvaluationAnhui2020 } from './project-evaluation.anhui-2020.ts'
import { projectEvaluationBeijing2016 } from './project-evaluation.beijing-2016.ts'
import { projectEvaluationChongqing2022 } from './project-evaluation.chongqing-2022.ts'
import { projectEvaluationGuangshui2021 } from './project-evaluation.guangshui-2021.ts'
import { projectEvaluationHengshan2023 } from './project-evaluation.hengshan-2023.ts'
import { projectEvaluationHubei2020 } from './project-evaluation.hubei-2020.ts'
import { projectEvaluationHunan2024 } from './project-evaluation.hunan-2024.ts'
import { projectEvaluationNational2020 } from './project-evaluation.national-2020.ts'
import { projectEvaluationOtherLayouts } from './project-evaluation.other-layouts.ts'
import { projectEvaluationSichuan2020 } from './project-evaluation.sichuan-2020.ts'
import { projectEvaluationSichuan2022 } from './project-evaluation.sichuan-2022.ts'
import { projectEvaluationSichuanRural2021 } from './project-evaluation.sichuan-rural-2021.ts'
import { projectEvaluationTransfers2021 } from './project-evaluation.transfers-2021.ts'
import { projectEvaluationYinchuan2020 } from './project-evaluation.yinchuan-2020.ts'
import { projectEvaluationYueyang2018 } from './project-evaluation.yueyang-2018.ts'
import { projectEvaluationYunnan2022 } from './project-evaluation.yunnan-2022.ts'
import { projectGoalsNational2020 } from './project-goals.national-2020.ts'
import { projectGoalsSichuan2022 } from './project-goals.sichuan-2022.ts'
import { projectReportHunan2024 } from './project-report.hunan-2024.ts'
import { unitEvaluationAnhuiFramework2020 } from './unit-evaluation.anhui-framework-2020.ts'
import { unitEvaluationHunan2024 } from './unit-evaluation.hunan-2024.ts'
import { unitEvaluationNational2020 } from './unit-evaluation.national-2020.ts'
import { unitEvaluationOtherLayouts } from './unit-evaluation.other-layouts.ts'
import { unitGoalsNational2020 } from './unit-goals.national-2020.ts'
import { unitReportHunan2024 } from './unit-report.hunan-2024.ts'

/** The forms of one edition, each under its id. */
export interface EditionForms {
  readonly id: EditionId
  /** First evaluation year for which the forms were issued. */
  readonly firstYear: number
  readonly tables: readonly TableForm[]
  readonly reports: readonly ReportForm[]
}

/** Every edition that packages are read by, those of the whole country first: of two that explain a table alike the first is taken. */
export const editions: readonly EditionForms[] = [
  editionWith('national-2020', [
    unitEvaluationNational2020,
    projectEvaluationNational2020,
    unitGoalsNational2020,
    projectGoalsNational2020,
  ]),
  editionWith('transfers-2021', [projectEvaluationTransfers2021]),
  editionWith(
    'hunan-2024',
    [baseDataHunan2024, unitEvaluationHunan2024, projectEvaluationHunan2024],
    [unitReportHunan2024, projectReportHunan2024],
  ),
  editionWith('anhui-2020', [projectEvaluationAnhui2020]),
  editionWith('anhui-framework-2020', [unitEvaluationAnhuiFramework2020]),
  editionWith('beijing-2016', [projectEvaluationBeijing2016]),
  editionWith('chongqing-2022', [projectEvaluationChongqing2022]),
  editionWith('guangshui-2021', [projectEvaluationGuangshui2021]),
  editionWith('hengshan-2023', [projectEvaluationHengshan2023]),
  editionWith('hubei-2020', [projectEvaluationHubei2020]),
  editionWith('sichuan-2020', [projectEvaluationSichuan2020]),
  editionWith('sichuan-2022', [projectEvaluationSichuan2022, projectGoalsSichuan2022]),
  editionWith('sichuan-rural-2021', [projectEvaluationSichuanRural2021]),
  editionWith('yinchuan-2020', [projectEvaluationYinchuan2020]),
  editionWith('yueyang-2018', [projectEvaluationYueyang2018]),
  editionWith('yunnan-2022', [projectEvaluationYunnan2022]),
  editionWith('other-layouts', [unitEvaluationOtherLayouts, projectEvaluationOtherLayouts]),
]

function editionWith(id: EditionId, tables: readonly TableForm[], reports: readonly ReportForm[] = []): EditionForms {
  return { id, firstYear: editionOf(id).years.from, tables, reports }
}
