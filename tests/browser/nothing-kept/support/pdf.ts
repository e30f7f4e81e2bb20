import { extractText, getDocumentProxy } from 'unpdf'

/** @returns the words on each page of a PDF, without line breaks. */
export const wordsOnPaper = async (pdf: Buffer): Promise<readonly string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map(page => page.replace(/\s+/g, ' ').trim())
}
