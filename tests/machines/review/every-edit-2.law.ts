import { holdEdits } from '../../support/every-edit.ts'

holdEdits(2, 2)
