/** Marks what `npm test` leaves out, as other tests there hold the same promise with fewer cases. `npm run test:all` runs it. */
export const LONG = '@long'
