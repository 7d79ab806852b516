export { readTxt } from './txt/read-txt.ts'
