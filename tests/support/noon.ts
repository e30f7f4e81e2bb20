import { vi } from 'vitest'
import { stopClock } from './clock.ts'

// Threads are used for one file after another: the last one may have left another clock.
vi.useRealTimers()
stopClock()
