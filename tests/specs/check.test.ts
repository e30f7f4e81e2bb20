import { expect, test } from 'vitest'
import { checkCases, runCase } from './check-case.ts'

for (const one of checkCases)
  test(`${one.topic}: ${one.title}`, () => {
    const { printed, wanted, marks, isBuilt, isSound } = runCase(one)
    expect(printed, one.at).toEqual(wanted)
    expect(marks, `${one.at}  Each line that is printed has one mark.`).toBe(wanted.length)
    expect(isBuilt).toBe(isSound)
  })
