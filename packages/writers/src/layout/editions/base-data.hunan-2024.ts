import { beside, cells, grid, type TableLayout } from '../table-layout.ts'

/** 附件1 of Hunan: labels beside three double columns, which the block of buildings divides. */
export const baseDataHunan2024: TableLayout = {
  columns: [2600, 1173, 1173, 1173, 1173, 1173, 1173],
  rowHeight: 360,
  textSize: 21,
  headRows: 0,
  blocks: [
    grid({ part: 'staffing', head: 1, label: 0, spans: { quota: 2, staff: 2, rate: 2 }, afterHead: '（人）' }),
    grid({
      part: 'spending',
      head: 0,
      label: 1,
      spans: { lastYear: 2, budget: 2, final: 2 },
      labelAlign: 'left',
      afterHead: { unit: true },
      before: {
        vehicles: '　1、',
        vehiclePurchase: '　　其中：',
        vehicleRunning: '　　　　　',
        abroad: '　2、',
        reception: '　3、',
        office: '　　其中：',
        utilitiesAndTravel: '　　　　　',
        meetingsAndTraining: '　　　　　',
      },
      beforeOpen: '　',
    }),
    grid({
      part: 'buildings',
      head: 1,
      label: 0,
      spans: { approvedArea: 1, actualArea: 1, areaRate: 1, approvedCost: 1, actualCost: 1, costRate: 1 },
    }),
    cells([beside('thrift.measures', 1, 6, 'left')]),
  ],
}
