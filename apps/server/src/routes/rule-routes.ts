import { endpoints, type RegionRuleJson } from '@mingxiao/contract'
import { articleOf } from '@mingxiao/law'
import { citeText } from '@mingxiao/writers'
import { listRules, type RegionRule } from '../actions/region/list-rules.ts'
import { listWaivers } from '../actions/region/list-waivers.ts'
import { setRule } from '../actions/region/set-rule.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import { waiverAsJson } from './json/waiver-as-json.ts'
import type { Server } from './server.ts'

/** How a region wants to be judged, and what it let stand. */
export function addRuleRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.listRules, async ({ actor }) => ({
    items: (await listRules(services, actor)).map(ruleAsJson),
  }))
  addRoute(server, endpoints.setRule, async ({ actor, params: { ruleId }, body }) => {
    await setRule(services, actor, { ruleId, ...body })
    const set = (await listRules(services, actor)).find(({ rule }) => rule.id === ruleId)
    if (!set) throw new Error(`${ruleId} was set and is not listed`)
    return ruleAsJson(set)
  })
  addRoute(server, endpoints.listWaivers, async ({ actor, query }) => {
    const { waivers, next } = await listWaivers(services, actor, given(query))
    return {
      items: waivers.map((row) => ({
        ...waiverAsJson(row),
        packageId: row.package_id,
        organisationName: row.organisation_name,
        year: row.year,
        packageState: row.state,
        askedByName: row.asked_by_name ?? '',
        acceptedByName: row.accepted_by_name,
      })),
      next,
    }
  })
}

function ruleAsJson({ rule, setting }: RegionRule): RegionRuleJson {
  const { code, id, group, severity, title, cites } = rule
  return {
    rule: { code, id },
    group,
    severity,
    title: { zh: title.zh, en: title.en },
    cites: cites.map((article) => ({ article, text: citeText(article, 'zh'), gist: articleOf(article).gist })),
    setting: setting
      ? {
          setting: setting.setting,
          fromYear: setting.from_year,
          reason: setting.reason,
          setBy: setting.display_name,
          setAt: setting.set_at.toISOString(),
        }
      : null,
  }
}
