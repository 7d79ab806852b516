import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { BureauScreen } from './bureau-screen.tsx'

/** The dashboard at its address, which names the year. */
export function BureauRoute() {
  const { regionId } = useParams({ from: '/regions/$regionId/bureau' })
  const { year } = useSearch({ from: '/regions/$regionId/bureau' })
  const navigate = useNavigate()
  return (
    <BureauScreen
      regionId={Number(regionId)}
      year={year}
      onYear={(chosen) =>
        navigate({ to: '/regions/$regionId/bureau', params: { regionId }, search: { year: chosen }, replace: true })
      }
    />
  )
}
