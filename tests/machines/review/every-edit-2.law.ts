import { holdEdits } from '../../support/every-edit.ts'

holdEdits(3, 4)
