import { holdEdits } from '../../support/every-edit.ts'

holdEdits(1, 2)
