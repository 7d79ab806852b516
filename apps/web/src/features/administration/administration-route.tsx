import { useParams } from '@tanstack/react-router'
import { AdministrationScreen } from './administration-screen.tsx'

/** The part of the administration that its address names. */
export function AdministrationRoute() {
  const { regionId, section } = useParams({ from: '/regions/$regionId/administration/$section' })
  return <AdministrationScreen regionId={Number(regionId)} section={section} />
}
