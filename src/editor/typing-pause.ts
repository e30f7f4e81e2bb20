/** The pause in typing after which an edit counts, if the field is not left earlier. Milliseconds. */
export const TYPING_PAUSE_MS = 400
