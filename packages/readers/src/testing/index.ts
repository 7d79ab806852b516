export { printTxt } from './print-txt.ts'
export { zipFiles } from './print-zip.ts'
