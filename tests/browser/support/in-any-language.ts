/** Marks what is walked in other languages too, as words could break it: they are longer there, stand in pairs, or run the other way. */
export const IN_ANY_LANGUAGE = '@in-any-language'
/** Marks the same where `npm test` leaves the other languages out. */
export const IN_ANY_LANGUAGE_LONG = '@in-any-language-long'
