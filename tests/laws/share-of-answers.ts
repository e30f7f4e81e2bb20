import { isDeepStrictEqual } from 'node:util'
import type { RaisedNeed } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../machines/outcome/outcome.ts'
import { everyNeedSet } from '../support/every-answer.ts'
import { lawsBrokenFor } from '../support/laws.ts'
import { settingAt } from '../support/setting.ts'

/** What one process found. */
export interface Held {
  readonly sets: number
}

/** So many sets are held between two signs of progress. */
const STEP = 1_000
/** More findings say nothing new: a process with so many ends. */
const MOST_FINDINGS = 20
/** Each set of this number is asked for again after the next, so that a cache which forgets to look at something shows. */
const ASKED_AGAIN = 50

/** This process takes each set of needs whose number leaves this remainder. */
const [share = 0, shares = 1] = process.argv.slice(2).map(Number)
const setting = settingAt()
let sets = 0
let findings = 0
const report = (finding: string) => {
  findings++
  process.send?.(finding)
}
let earlier: { readonly raised: readonly RaisedNeed[]; readonly outcome: Outcome } | undefined
for (const raised of everyNeedSet(shares, share)) {
  for (const law of lawsBrokenFor(raised, setting)) report(law)
  if (earlier && !isDeepStrictEqual(outcomeOf(earlier.raised, setting), earlier.outcome))
    report(`the same needs give the same outcome: ${earlier.raised.map(({ need }) => need).join(', ')}`)
  if (findings >= MOST_FINDINGS) break
  earlier = sets % ASKED_AGAIN === 0 ? { raised, outcome: outcomeOf(raised, setting) } : undefined
  if (++sets % STEP === 0) process.send?.(STEP)
}
process.send?.({ sets } satisfies Held)
