import type { DashboardJson, Me } from '@mingxiao/contract'
import { Select } from 'antd'
import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { locale } from '../../ui/in-language.ts'
import { OfficeFrame } from '../office/office-frame.tsx'
import { mayOpen, rolesIn } from '../office/office-screens.ts'
import { BehindMark } from './behind-mark.tsx'
import { bureauTexts } from './bureau-texts.ts'
import type { Mark } from './figure.ts'
import { FigureCard } from './figure-card.tsx'
import { Tiles } from './tiles.tsx'
import { useDashboard } from './use-dashboard.ts'
import './bureau.css'

interface BureauScreenProps {
  readonly regionId: number
  /** The latest one where none is chosen. */
  readonly year: number | undefined
  readonly onYear: (year: number) => void
}

/** A region's year at a glance, each figure with what stands behind it. */
export function BureauScreen({ regionId, year, onYear }: BureauScreenProps) {
  return (
    <OfficeFrame regionId={regionId} screen="bureau" title={bureauTexts.title}>
      {(me) => <Dashboard regionId={regionId} year={year} onYear={onYear} me={me} />}
    </OfficeFrame>
  )
}

function Dashboard({ regionId, year, onYear, me }: BureauScreenProps & { readonly me: Me }) {
  const { data: answer, error } = useDashboard(regionId, year)
  const [mark, setMark] = useState<Mark | null>(null)
  if (error) return <p role="alert">{refusalText(error) ?? bureauTexts.failed}</p>
  if (!answer) return <p className="hint">{bureauTexts.reading}</p>
  const { dashboard, figures } = answer
  return (
    <div className="bureau">
      <div className="bureau-head">
        <Select
          aria-label={bureauTexts.year}
          value={dashboard.year}
          options={dashboard.years.map((one) => ({ value: one, label: `${one}` }))}
          onChange={onYear}
          popupMatchSelectWidth={false}
        />
        <p className="hint" role="status">
          {windowText(dashboard)}
          {dashboard.unjudged > 0 ? <> {bureauTexts.judging(dashboard.unjudged)}</> : null}
        </p>
      </div>
      {dashboard.years.length === 0 ? (
        <p>{bureauTexts.nothing}</p>
      ) : (
        <>
          <Tiles dashboard={dashboard} onMark={setMark} />
          <div className="figures">
            {figures.map((figure) => (
              <FigureCard key={figure.id} figure={figure} year={dashboard.year} onMark={setMark} />
            ))}
          </div>
        </>
      )}
      <BehindMark
        addressOf={addressesFor(me, regionId)}
        regionId={regionId}
        mark={mark}
        onClose={() => setMark(null)}
      />
    </div>
  )
}

/** Reviewers go on to their desk, others read the package. */
function addressesFor(me: Me, regionId: number): (packageId: string) => string {
  const place = mayOpen('review', rolesIn(me, regionId)) ? 'review' : 'packages'
  return (packageId) => `#/regions/${regionId}/${place}/${packageId}`
}

function windowText({ window }: DashboardJson): string {
  if (!window) return bureauTexts.noWindow
  return bureauTexts.window(day.format(new Date(window.opensAt)), day.format(new Date(window.closesAt)))
}

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
