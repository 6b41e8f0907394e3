/** A real browser where there is one: the one that `CHROMIUM_PATH` names, else the one that npm brought (Linux on x64). */
import { type Browser, chromium } from 'playwright-core'

/** Undefined when none starts here. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    return await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? (await unpacked()),
      // Not the package's own arguments: with --single-process the browser ends with its first context.
      args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote'],
    })
  } catch {
    return undefined
  }
}

async function unpacked(): Promise<string> {
  // Read when the package loads: it then brings the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}
