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
  left: (words: number, minutes: number) =>
    words === 0
      ? 'Nothing left to translate.'
      : `${words} words left: about ${minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`} of work. What a person meets first comes first.`,
  review: {
    title: 'I have checked this language',
    role: (language: string) => `Your role and force, such as "${language} translator, kent". Never a name.`,
    record: 'Record it',
    on: (day: string, role: string) => `Checked on ${day} by: ${role}.`,
    edited: 'It has changed since, so it counts as a draft.',
    unfinished: 'It can be recorded that this language was checked once nothing is left to translate.'
  },
  long: 'Much longer than the English: look on the phone whether it fits.',
  saveCsv: 'Save this list (CSV)',
  importFile: 'Import a file',
  import: {
    title: 'File to import',
    summary: (accepted: number, refused: number, same: number, empty: number) =>
      `${accepted} to import, ${refused} refused, ${same} unchanged, ${empty} left empty.`,
    refused: 'Refused',
    changes: 'What it changes',
    nothing: 'nothing',
    accept: (count: number) => `Import ${count === 1 ? 'this one' : `these ${count}`}`,
    cancel: 'Cancel'
  }
} as const
