/**
 * Marks what `npm test` leaves out, as other tests there prove the same with fewer cases: which those are stands in
 * docs/assurance/proofs.md. `npm run test:long:browser` runs all of it.
 */
export const LONG = '@long'
