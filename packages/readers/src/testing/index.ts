export { zipFiles } from './print-zip.ts'
