import { useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { lastYears } from './last-years.ts'
import { reviewTexts } from './review-texts.ts'

/** The year that a screen is about, kept in its address. */
export function YearChoice({ year }: { readonly year: number }) {
  const navigate = useNavigate()
  return (
    <Select
      value={year}
      aria-label={reviewTexts.yearLabel}
      options={lastYears().map((each) => ({ value: each, label: reviewTexts.year(each) }))}
      onChange={(next) => navigate({ to: '.', search: { year: next }, replace: true })}
    />
  )
}
