import { wordNamespace } from './word-namespaces.ts'

/** Settings of the document (ECMA-376 part 1, §17.15.1), laid out as Word 2013 and later do. */
export const settingsPart = [
  `<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>`,
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/>',
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
].join('')
