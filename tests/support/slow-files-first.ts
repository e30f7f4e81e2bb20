import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By their names: what starts processes, then laws. */
const LONG = [/\.process\.ts$/, /\.law\.ts$/]

const placeOf = ({ moduleId }: TestSpecification): number =>
  LONG.findIndex(name => name.test(moduleId)) + 1 || LONG.length + 1

/** Starts the files that take longest first, on a machine that has not run them yet too: none is left alone at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b))
  }
}
