export type {
  FigureTag,
  Font,
  LaidBlock,
  LaidCell,
  LaidDocument,
  LaidParagraph,
  LaidRow,
  LaidRun,
  LaidSection,
  LaidTable,
} from './laid-document.ts'
export { type LayoutSource, layoutPackage } from './layout-package.ts'
