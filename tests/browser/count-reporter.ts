import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Ends a run with one plain line that people and build servers can read. */
export default class CountReporter implements Reporter {
  private passed = 0
  private failed = 0
  private notRun = 0

  onTestEnd(_test: TestCase, { status }: TestResult): void {
    if (status === 'passed') this.passed++
    else if (status === 'skipped') this.notRun++
    else this.failed++
  }

  onExit(): Promise<void> {
    const notRun = this.notRun > 0 ? `, ${this.notRun} not run` : ''
    console.log(`${this.passed} passed, ${this.failed} failed${notRun}`)
    return Promise.resolve()
  }
}
