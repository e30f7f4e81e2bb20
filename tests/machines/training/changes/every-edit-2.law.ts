import { holdEdits } from '../../../support/every-edit.ts'

holdEdits(4, 6)
