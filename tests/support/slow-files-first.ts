import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Slowest first, by name: files that start processes, then laws. */
const LONG = [/\.process\.ts$/, /\.law\.ts$/]

const placeOf = ({ moduleId }: TestSpecification): number =>
  LONG.findIndex(name => name.test(moduleId)) + 1 || LONG.length + 1

/** Starts the slowest files first, even on a new machine, so that none runs alone at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b))
  }
}
