import * as z from 'zod'

// Imported before any schema is made. Otherwise zod tests whether it may turn text into code, which the policy of the
// page forbids.
z.config({ jitless: true })
