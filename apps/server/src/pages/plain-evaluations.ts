import { type Content, html } from '@mingxiao/writers'
import type { LostPoints, PlainEvaluation } from '../actions/judging/plain-package.ts'
import type { PageSetting } from './page-setting.ts'

/** What money, what was planned, what came of it, and why points were lost. */
export function plainEvaluations(setting: PageSetting, evaluations: readonly PlainEvaluation[]): Content {
  return evaluations.map((evaluation) => evaluationCard(setting, evaluation))
}

function evaluationCard(setting: PageSetting, evaluation: PlainEvaluation): Content {
  const { say } = setting
  const { no, project, budget, spent, rate, planned, achieved } = evaluation
  return html`<article class="evaluation">
<h3>${project === null ? say.whole : html`<span lang="zh-CN">${project}</span> <small>${say.project(no)}</small>`}</h3>
<dl class="numbers">
${number(say.budget, budget)}${number(say.spent, spent)}${number(say.rate, rate)}${scores(setting, evaluation)}
</dl>
<dl class="goals">
<div><dt>${say.planned}</dt><dd lang="zh-CN">${planned ?? say.nothing}</dd></div>
<div><dt>${say.achieved}</dt><dd lang="zh-CN">${achieved ?? say.nothing}</dd></div>
</dl>
${points(setting, evaluation)}
</article>`
}

function number(label: string, text: string | null): Content {
  return text !== null && html`<div><dt>${label}</dt><dd>${text}</dd></div>`
}

function scores({ say }: PageSetting, { printed, recomputed, grade }: PlainEvaluation): Content {
  return [
    number(say.selfScore, printed),
    number(say.recomputedScore, recomputed),
    number(say.grade, grade && say.grades[grade]),
  ]
}

function points(setting: PageSetting, { indicators, full, lost }: PlainEvaluation): Content {
  const { say } = setting
  const said = full === indicators ? say.allFull(indicators) : say.someFull(full, indicators)
  const count = indicators > 0 && html`<p>${said}</p>`
  if (lost.length === 0) return count
  return html`${count}
<h4>${say.lostTitle}</h4>
<table class="list"><thead><tr><th scope="col">${say.indicator}</th><th scope="col">${say.target}</th><th scope="col">${say.actual}</th><th scope="col" class="figure">${say.points}</th><th scope="col">${say.reason}</th></tr></thead>
<tbody>${lost.map((each) => lostRow(setting, each))}</tbody></table>`
}

function lostRow({ say }: PageSetting, { indicator, target, actual, weight, score, reason }: LostPoints): Content {
  return html`<tr>
<th scope="row">${indicator === null ? say.execution : html`<span lang="zh-CN">${indicator}</span>`}</th>
<td data-label="${say.target}" lang="zh-CN">${target || '—'}</td>
<td data-label="${say.actual}" lang="zh-CN">${actual || '—'}</td>
<td data-label="${say.points}" class="figure">${score} / ${weight}</td>
<td data-label="${say.reason}" lang="zh-CN">${reason || say.noReason}</td>
</tr>`
}
