import { holdPart } from '../../support/hour-law.ts'

holdPart(1, 2)
