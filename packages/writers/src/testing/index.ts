export { aBody, aDocx, offsetIn } from './a-docx.ts'
export { aFinding, inDocument } from './a-finding.ts'
export { aJudged, aRefused } from './a-judged.ts'
export {
  aLaidCell,
  aLaidDocument,
  aLaidFigure,
  aLaidParagraph,
  aLaidRun,
  aLaidSection,
} from './a-laid-document.ts'
export { anXlsx, aSheet, sheetPart } from './an-xlsx.ts'
export { documentOfLaid } from './document-of-laid.ts'
export { printedTextsOf } from './printed-texts-of.ts'
