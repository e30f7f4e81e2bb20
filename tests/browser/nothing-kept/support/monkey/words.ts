import type { Content } from '../../../../../machines/content/content.ts'
import { ENGLISH, QUESTIONS } from '../../../../../machines/content/vocabulary.ts'
import { translatedContent } from '../../../../support/translated-content.ts'
import { contentIn } from '../../../support/content.ts'

/** What a page may show in a language. */
export interface Words {
  /** That of a fault is none of them. */
  readonly headings: readonly string[]
  readonly prompts: readonly string[]
  /** Headings of screens that hold no answer, and those of them that come after a wipe. */
  readonly empty: readonly string[]
  readonly over: readonly string[]
  readonly inDanger: readonly string[]
  readonly clear: string
  readonly close: string
  readonly danger: string
}

const wordsOf = ({ screens, questions, beforeYouStart }: Content): Words => {
  const { danger, labels, handOver, shown, cleared, finished, buttons } = screens
  const prompts = QUESTIONS.map(question => questions[question].prompt)
  const over = [cleared.title, finished.title]
  const inDanger = [danger.title, danger.say]
  const { choose, numbers, carry, scan, noCodes } = handOver
  const turned = [handOver.title, choose, numbers, carry, scan, noCodes, shown.thanks]
  return {
    headings: [...prompts, beforeYouStart.title, ...over, ...inDanger, labels.outcome, ...turned],
    prompts,
    empty: [beforeYouStart.title, ...over],
    over,
    inDanger,
    clear: buttons.clear,
    close: buttons.close,
    danger: buttons.danger
  }
}

const fixture = contentIn('fixture')

/** In each language that the officer may work in. */
export const WORDS: Readonly<Record<string, Words>> = Object.fromEntries([
  [ENGLISH, wordsOf(fixture.content)],
  ...fixture.languages
    .filter(({ language }) => language.isWhole)
    .map(({ language, texts }) => [language.tag, wordsOf(translatedContent(fixture.content, texts))])
])
