/** Lambda entry: every page and form, by the HTTP API. */

import { createWeb } from '../web/app.tsx'
import { awsPorts } from './aws/ports.ts'
import { onRequest } from './aws/request.ts'

export const handler = onRequest(createWeb(awsPorts(process.env)))
