/** The words of the translator's view. */
export const translateWords = {
  intro: (scope: 'all' | 'person') =>
    scope === 'all'
      ? 'English beside each translation. This language holds the officer’s words too.'
      : 'English beside each translation. This language holds what the person is told or reads.',
  filters: { missing: 'Not translated', stale: 'English has changed', all: 'All' },
  find: 'Find in English or in the translation',
  none: 'No text to show here.',
  waiting: 'Reading the English…',
  broken: 'This file cannot be read as a language. Correct it under Text.',
  more: (count: number) => `Show ${count} more`,
  states: { missing: 'Not translated', stale: 'English has changed', current: '' },
  translation: (place: string, language: string) => `${place}, in ${language}`,
  was: 'English before:',
  wasUnknown: 'The English before is not known.',
  stillRight: 'Still right',
  refused: 'Not saved.',
  long: 'Much longer than the English: look on the phone whether it fits.',
  saveCsv: 'Save this list (CSV)',
  saveXliff: 'Save this list (XLIFF)',
  takeBack: 'Take a file back',
  back: {
    title: 'The file that came back',
    summary: (taken: number, refused: number, same: number, empty: number) =>
      `${taken} to take, ${refused} refused, ${same} as they were, ${empty} left empty.`,
    refused: 'Refused',
    changes: 'What it changes',
    nothing: 'nothing',
    take: (count: number) => `Take ${count === 1 ? 'this one' : `these ${count}`}`,
    leave: 'Leave it'
  }
} as const
