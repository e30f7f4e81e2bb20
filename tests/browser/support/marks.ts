/** Marks what `npm test` leaves out, as other tests there hold the same promise with fewer cases. `npm run test:all` runs it. */
export const LONG = '@long'

/** Marks what is walked in other languages too, as words could break it: they are longer there, stand in pairs, or run the other way. */
export const IN_ANY_LANGUAGE = '@in-any-language'
/** Marks the same where `npm test` leaves the other languages out. */
export const IN_ANY_LANGUAGE_LONG = '@in-any-language-long'

/** Marks the layout promises that a phone with wider or taller letters could break. They are tested in other faces too. */
export const IN_ANY_FACE = '@in-any-face'
