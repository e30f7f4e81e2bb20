import { holdPart } from '../../support/hour-law.ts'

holdPart(2, 2)
