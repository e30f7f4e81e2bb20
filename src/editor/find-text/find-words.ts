/** The words of finding a text on the phone. */
export const findWords = {
  find: 'Find a text',
  help: 'Press a text on the phone: its field opens here.',
  several: 'This stands in several places:',
  none: 'No text of the content is worded like this: it may be made up of several.'
} as const
