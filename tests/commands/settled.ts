import type { Texts } from '../../content/check/sources.ts'
import { sampleTexts } from '../support/content.ts'

const settle = (text: string): string =>
  (text.includes('guidance-lines:') ? text.replace('status: held', 'status: show') : text)
    .replaceAll(/^( +)words: .*/gm, '$1open: "24/7"')
    .replaceAll('confirmed: false', 'confirmed: true')
    .replaceAll('status: check-first', 'status: show')
    .replaceAll(/how: (?:website|published|guidance only)/g, 'how: rung')
    .replaceAll(/(review-by|known-until): "[\d-]+"/g, '$1: "2099-12-31"')

/** The sample, as if every number was rung and every date far away. What is held and not shown is still held. */
export const settled: Texts = new Map([...sampleTexts].map(([file, text]) => [file, settle(text)]))
