/** Marks tests that only `npm run test:all` runs, as `npm test` covers the promise with fewer cases. */
export const LONG = '@long'

/** Marks tests that other languages could break: their words are longer, in pairs, or right to left. */
export const IN_ANY_LANGUAGE = '@in-any-language'
/** The same for tests that `npm test` runs in English only. */
export const IN_ANY_LANGUAGE_LONG = '@in-any-language-long'

/** Marks layout tests that wider or taller letters could break. They also run in other faces. */
export const IN_ANY_FACE = '@in-any-face'
