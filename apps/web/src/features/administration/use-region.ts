import type { OrganisationJson, RegionRuleJson, WindowJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'

/** Bodies as a field offers them. */
export function organisationOptions(organisations: readonly OrganisationJson[]) {
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}

/** The windows of a region, the latest year first: they name the years that there are. */
export function useWindows(regionId: number): { readonly windows: readonly WindowJson[]; readonly isLoading: boolean } {
  const { data, isLoading } = useQuery({
    queryKey: ['windows', regionId],
    queryFn: async () => (await (await serverClient()).call('listWindows', { params: { regionId } })).items,
  })
  return { windows: data ?? [], isLoading }
}

/** All rules, as the region wants them. */
export function useRules(regionId: number): { readonly rules: readonly RegionRuleJson[]; readonly isLoading: boolean } {
  const { data, isLoading } = useQuery({
    queryKey: ['rules', regionId],
    queryFn: async () => (await (await serverClient()).call('listRules', { params: { regionId } })).items,
  })
  return { rules: data ?? [], isLoading }
}
