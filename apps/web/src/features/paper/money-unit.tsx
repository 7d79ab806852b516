import { useCell, useEditor } from '../editing/use-cell.ts'
import type { TableView } from '../engine/package-view.ts'
import { paperTexts } from './paper-texts.ts'

/** Which unit the money of a table is typed and printed in, to be seen and changed. */
export function MoneyUnit({ moneyUnit }: { readonly moneyUnit: NonNullable<TableView['moneyUnit']> }) {
  const editor = useEditor()
  const typed = useCell(moneyUnit.address)
  const unit = typed === '' ? moneyUnit.unit : typed
  if (!editor.canEdit) {
    return (
      <p className="money-unit">
        {paperTexts.moneyUnit} <b>{unit}</b>
      </p>
    )
  }
  return (
    <label className="money-unit" title={paperTexts.moneyUnitHint}>
      {paperTexts.moneyUnit}
      <select
        value={unit}
        onChange={({ target }) => editor.edit({ kind: 'put', values: [[moneyUnit.address, target.value]] })}
      >
        {['元', '万元'].map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  )
}
