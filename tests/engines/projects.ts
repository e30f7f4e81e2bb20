import { ENGINES, type EngineName } from './support/programs.ts'

/** Options of a test that is run by these projects. */
export interface EngineOptions {
  readonly engineName: EngineName
}

/** A project for each engine beside Chromium. */
export const engineProjects = (baseURL: string) =>
  ENGINES.map(engineName => ({
    name: engineName,
    /** What one engine alone can be asked. */
    testIgnore: ENGINES.filter(other => other !== engineName).map(
      other => `**/${other.toLowerCase()}-*.spec.ts`
    ),
    testDir: import.meta.dirname,
    /** One after the other, in one process: they share a browser, and to start one takes longer than most tests. */
    fullyParallel: false,
    workers: 1,
    timeout: 300_000,
    use: { baseURL, engineName }
  }))
