import type { OrganisationJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { serverClient } from './server-client.ts'

/** The bodies of a region, which many screens choose from. */
export function useOrganisations(regionId: number, isWanted = true): readonly OrganisationJson[] {
  const { data } = useQuery({
    queryKey: organisationsKey(regionId),
    queryFn: async () => (await (await serverClient()).call('listOrganisations', { params: { regionId } })).items,
    staleTime: 30_000,
    enabled: isWanted,
  })
  return data ?? []
}

export function organisationsKey(regionId: number) {
  return ['organisations', regionId] as const
}
