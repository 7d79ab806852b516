import type { OrganisationJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'

/** The bodies of a region, which many parts of the administration choose from. */
export function useOrganisations(regionId: number): readonly OrganisationJson[] {
  const { data } = useQuery({
    queryKey: organisationsKey(regionId),
    queryFn: async () => (await (await serverClient()).call('listOrganisations', { params: { regionId } })).items,
    staleTime: 30_000,
  })
  return data ?? []
}

export function organisationsKey(regionId: number) {
  return ['organisations', regionId] as const
}

/** Bodies to choose from, each with what it stands under. */
export function organisationOptions(organisations: readonly OrganisationJson[]) {
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}
