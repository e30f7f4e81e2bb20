import { holdEdits } from '../../../support/every-edit.ts'

/** Of six parts two are held, beside each other: what the others edit is of the same kinds. */
holdEdits(1, 6)
