import type { Sources } from '../../parse/sources.ts'

/**
 * What stands above the first button of each screen, panel and side that is turned to the person, by the part of `screens.yaml` that
 * holds most of it. What to do now is left out, and what this phone holds: they are there to be read to their end.
 */
const OF_SCREENS = {
  outcome: ({ labels, outcome, contact }) => [
    labels.outcome,
    outcome.intro,
    outcome['contact-first'],
    outcome['contact-intro'],
    contact['call-log']
  ],
  'hand-over': ({ 'hand-over': { title, intro, say, choose, 'choose-hint': hint } }) => [
    title,
    intro,
    say,
    choose,
    hint
  ],
  'hand-over.carry': ({ 'hand-over': { carry, 'carry-why': why } }) => [carry, why],
  'hand-over.codes': ({ 'hand-over': { codes, scan, kept } }) => [codes, scan, kept],
  shown: ({ shown: { thanks, 'give-back': giveBack } }) => [thanks, giveBack],
  danger: ({ danger: { title, first, steps, 'silent-call': silent, say } }) => [
    title,
    first,
    ...steps,
    silent,
    say
  ],
  force: ({ force: { force, unknown, intro } }) => [force, unknown, intro],
  language: ({ language: { title, intro } }) => [title, intro],
  idle: ({ idle: { title, says, left } }) => [title, says, left],
  finished: ({ finished }) => Object.values(finished),
  cleared: ({ cleared }) => Object.values(cleared),
  broken: ({ broken: { title, says } }) => [title, says]
} satisfies Readonly<Record<string, (screens: Sources['screens.yaml']['value']) => readonly string[]>>

/** @returns for each screen the words above the first button that is not always there, and where they stand. */
export const screensOf = (
  sources: Pick<Sources, 'before-you-start.yaml' | 'questions.yaml' | 'screens.yaml'>
) => {
  const { 'before-you-start.yaml': start, 'questions.yaml': questions, 'screens.yaml': screens } = sources
  const { answers: _, ...asked } = questions.value
  return [
    {
      yaml: start.yaml,
      at: ['opening'],
      words: [start.value.title, start.value.overheard, ...start.value.opening]
    },
    ...Object.entries(asked).map(([name, { prompt, why, ...rest }]) => ({
      yaml: questions.yaml,
      at: [name],
      words: [prompt, why, 'hint' in rest ? rest.hint : '']
    })),
    ...Object.entries(OF_SCREENS).map(([at, wordsOf]) => ({
      yaml: screens.yaml,
      at: at.split('.'),
      words: wordsOf(screens.value)
    }))
  ]
}
