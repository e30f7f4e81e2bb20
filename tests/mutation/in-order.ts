import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** @returns a sequencer by which files run in the order of their list, or of their names: quick ones first, as the next are run for what these missed alone. */
export const inOrder = (tests: readonly string[]) =>
  class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const place = ({ moduleId }: TestSpecification) => tests.indexOf(relative('.', moduleId))
      return [...files].sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId))
    }
  }
