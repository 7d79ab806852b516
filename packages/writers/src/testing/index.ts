export { aBody, aDocx, offsetIn } from './a-docx.ts'
export { aFinding, inDocument } from './a-finding.ts'
export { aJudged, aRefused } from './a-judged.ts'
export { anXlsx, aSheet, sheetPart } from './an-xlsx.ts'
