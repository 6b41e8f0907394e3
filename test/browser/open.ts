/**
 * A real browser for the tests that need one: the one that `CHROMIUM_PATH` names, otherwise the one that npm brought (Linux on
 * x64 only). Whoever opens it closes it.
 */
import { type Browser, chromium } from 'playwright-core'

/** Chromium without a window. Unpacking it the first time on a machine takes some seconds. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await unpacked()),
    // Not the package's own arguments: with --single-process the browser ends with its first context.
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote'],
  })
}

async function unpacked() {
  // Read when the package loads: it then brings the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}
