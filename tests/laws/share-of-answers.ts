import { everyNeedSet } from '../support/every-answer.ts'
import { lawsBrokenFor } from '../support/laws.ts'
import { settingAt } from '../support/setting.ts'

/** What one process found. */
export interface Held {
  sets: number
  readonly broken: string[]
}

/** So many sets are held between two signs of progress. */
const STEP = 1_000
/** More findings say nothing new. */
const MOST_FINDINGS = 20

/** This process takes each set of needs whose number leaves this remainder. */
const [share, shares] = process.argv.slice(2).map(Number)
const setting = settingAt()
const held: Held = { sets: 0, broken: [] }
let index = 0
for (const raised of everyNeedSet()) {
  if (index++ % Number(shares) !== share) continue
  if (held.broken.length < MOST_FINDINGS) held.broken.push(...lawsBrokenFor(raised, setting))
  if (++held.sets % STEP === 0) process.send?.(STEP)
}
process.send?.(held)
