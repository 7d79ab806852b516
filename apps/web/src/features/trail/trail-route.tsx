import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { TrailScreen } from './trail-screen.tsx'

/** The trail at its address, with what of it is shown. */
export function TrailRoute() {
  const { regionId } = useParams({ from: '/regions/$regionId/trail' })
  const filter = useSearch({ from: '/regions/$regionId/trail' })
  const navigate = useNavigate()
  return (
    <TrailScreen
      regionId={Number(regionId)}
      filter={filter}
      onFilter={(next) =>
        navigate({ to: '/regions/$regionId/trail', params: { regionId }, search: next, replace: true })
      }
    />
  )
}
