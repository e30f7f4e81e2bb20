import { holdEdits } from '../../support/every-edit.ts'

holdEdits(7, 12)
