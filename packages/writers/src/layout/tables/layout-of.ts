import type { FormId } from '@mingxiao/core'
import type { EditionId } from '@mingxiao/law'
import { writerError } from '../../errors.ts'
import { anhui2020 } from '../editions/anhui-2020.ts'
import { anhuiFramework2020 } from '../editions/anhui-framework-2020.ts'
import { beijing2016 } from '../editions/beijing-2016.ts'
import { chongqing2022 } from '../editions/chongqing-2022.ts'
import { guangshui2021 } from '../editions/guangshui-2021.ts'
import { hengshan2023 } from '../editions/hengshan-2023.ts'
import { hubei2020 } from '../editions/hubei-2020.ts'
import { hunan2024 } from '../editions/hunan-2024.ts'
import { national2020 } from '../editions/national-2020.ts'
import { sichuan2020 } from '../editions/sichuan-2020.ts'
import { sichuan2022 } from '../editions/sichuan-2022.ts'
import { sichuanRural2021 } from '../editions/sichuan-rural-2021.ts'
import { transfers2021 } from '../editions/transfers-2021.ts'
import { yinchuan2020 } from '../editions/yinchuan-2020.ts'
import { yueyang2018 } from '../editions/yueyang-2018.ts'
import { yunnan2022 } from '../editions/yunnan-2022.ts'
import type { EditionLayouts, TableLayout } from './table-layout.ts'

/** How a form of an edition is laid out. */
export function layoutOf(edition: EditionId, form: FormId): TableLayout {
  const layout = layouts[edition]?.[form]
  if (!layout) throw writerError('no-layout', `no layout of ${form} in ${edition}`)
  return layout
}

/** Every edition but that of unknown layouts. */
const layouts: Readonly<Partial<Record<EditionId, EditionLayouts>>> = {
  'anhui-2020': anhui2020,
  'anhui-framework-2020': anhuiFramework2020,
  'beijing-2016': beijing2016,
  'chongqing-2022': chongqing2022,
  'guangshui-2021': guangshui2021,
  'hengshan-2023': hengshan2023,
  'hubei-2020': hubei2020,
  'hunan-2024': hunan2024,
  'national-2020': national2020,
  'sichuan-2020': sichuan2020,
  'sichuan-2022': sichuan2022,
  'sichuan-rural-2021': sichuanRural2021,
  'transfers-2021': transfers2021,
  'yinchuan-2020': yinchuan2020,
  'yueyang-2018': yueyang2018,
  'yunnan-2022': yunnan2022,
}
