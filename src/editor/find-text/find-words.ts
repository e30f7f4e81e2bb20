/** The words of finding a text on the phone. */
export const findWords = {
  find: 'Find a text',
  help: 'Press a text on the phone: its field opens here.',
  several: 'This stands in several places:',
  none: 'These words are put together, or are no text of the content.'
} as const
