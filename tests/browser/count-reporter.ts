import type { Reporter, Suite, TestCase } from '@playwright/test/reporter'

/** Ends a run with one plain line that people and build servers can read. */
export default class CountReporter implements Reporter {
  private root: Suite | undefined

  onBegin(_config: unknown, root: Suite): void {
    this.root = root
  }

  private count(outcome: ReturnType<TestCase['outcome']>): number {
    return this.root?.allTests().filter(test => test.outcome() === outcome).length ?? 0
  }

  onExit(): Promise<void> {
    const again = this.count('flaky')
    const notRun = this.count('skipped')
    if (again > 0) console.log(`${again} passed only when tried again`)
    console.log(
      `${this.count('expected') + again} passed, ${this.count('unexpected')} failed${notRun > 0 ? `, ${notRun} not run` : ''}`
    )
    return Promise.resolve()
  }
}
