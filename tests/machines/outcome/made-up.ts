import type { Service } from '../../../machines/content/content.ts'
import type { Need } from '../../../machines/content/vocabulary.ts'
import type { RankedService } from '../../../machines/outcome/ranked-service.ts'

type Traits = Partial<RankedService> & Partial<Pick<Service, 'bestFor' | 'alwaysFor'>>

/** @returns a service that probably answers, for the whole area, with the traits given. */
export const ranked = (
  id: string,
  needs: readonly Need[],
  { bestFor = [], alwaysFor, nations = ['uk'], ...traits }: Traits = {}
): RankedService => ({
  service: {
    id,
    name: id,
    shortName: id,
    inShort: id,
    for: id,
    needs,
    bestFor,
    nations,
    checked: { on: 0, how: 'published' },
    reviewBy: 99_999,
    ...(alwaysFor ? { alwaysFor } : {})
  },
  needs,
  nations,
  sisters: [],
  line: undefined,
  timing: 1,
  isReachable: true,
  isShut: false,
  isGeneral: false,
  isForEveryone: false,
  isLocal: false,
  isRunByPolice: false,
  isForPart: false,
  isForHalfAtMost: false,
  isForAll: true,
  answersNow: false,
  ...traits
})

export const idsOf = (all: readonly RankedService[]): readonly string[] =>
  all.map(({ service }) => service.id)
