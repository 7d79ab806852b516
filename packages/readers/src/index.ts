export { readDocx } from './docx/read-docx.ts'
export { readTxt } from './txt/read-txt.ts'
