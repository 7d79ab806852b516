export { aJudged, aRefused } from './a-judged.ts'
