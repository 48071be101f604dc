import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { root } from "../../scripts/data-folder/places.mjs"
import { findChromium } from "../../scripts/machine/chromium.mjs"
import { runCommand } from "../../scripts/say/command.mjs"
import { ms, report } from "../measure/report.mjs"
import { fullDay } from "./day.mjs"

const LIMIT = 33
const ROUNDS = 5
const STEPS = 120

const admin = path.join(root, "backend/src/admin")
const ofBackend = createRequire(path.join(root, "backend/package.json"))
const ofStorefront = createRequire(path.join(root, "storefront/package.json"))

await runCommand(async () => {
  const { js, css } = await bundle()
  const chromium = findChromium()
  const browser = await ofStorefront("@playwright/test").chromium.launch({
    executablePath: chromium.program,
    env: { ...process.env, ...chromium.env },
    args: ["--no-sandbox", "--disable-gpu"],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.setContent(`<!doctype html><html lang="en"><style>${css}</style><body></body></html>`)
    await page.addScriptTag({ content: js })
    const calendar = fullDay()
    await page.evaluate((/** @type {unknown} */ day) => Reflect.get(globalThis, "showBoard")(day), calendar)
    const visits = page.locator(".plaza-entry")
    await visits.nth(calendar.segments.length - 1).waitFor({ state: "attached" })
    const frames = []
    for (let round = 0; round < ROUNDS; round += 1) frames.push(...(await drag(page, visits.first())))
    return tell(frames, await visits.count()) ? 1 : 0
  } finally {
    await browser.close()
  }
})

/** The admin's board with all it needs, as one script and its styles, in production mode. */
async function bundle() {
  const { outputFiles } = await ofBackend("esbuild").build({
    stdin: {
      contents: readFileSync(new URL("board.tsx", import.meta.url), "utf8"),
      resolveDir: admin,
      loader: "tsx",
    },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    outdir: "out",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', __BACKEND_URL__: '"/"' },
    logLevel: "error",
  })
  const of = (/** @type {string} */ ending) =>
    outputFiles.find((/** @type {{ path: string }} */ file) => file.path.endsWith(ending)).text
  return { js: of(".js"), css: of(".css") }
}

/**
 * Drags a visit over the columns and back, and lets go where it was, so that nothing is changed.
 * @param {any} page @param {any} visit
 * @returns {Promise<number[]>} milliseconds between the frames while it was dragged
 */
async function drag(page, visit) {
  const box = await visit.boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + 8]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = []
    Reflect.set(globalThis, "seenFrames", times)
    const next = (/** @type {number} */ time) => {
      times.push(time)
      if (Reflect.get(globalThis, "seenFrames") === times) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  for (let step = 1; step <= STEPS; step += 1) {
    const part = Math.sin((step / STEPS) * Math.PI)
    await page.mouse.move(x + part * 900, y + part * 350)
  }
  await page.mouse.move(x, y)
  const times = await page.evaluate(() => {
    const seen = Reflect.get(globalThis, "seenFrames")
    Reflect.set(globalThis, "seenFrames", null)
    return seen
  })
  await page.mouse.up()
  return times.slice(1).map((/** @type {number} */ time, /** @type {number} */ nth) => time - times[nth])
}

/** @param {number[]} frames @param {number} visits */
function tell(frames, visits) {
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  const p95 = at(0.95)
  return report(`Dragging one of ${visits} visits of 30 staff, ${frames.length} frames`, [
    { figure: "p50 frame", measured: ms(at(0.5)) },
    { figure: "p95 frame", measured: ms(p95), limit: `at most ${LIMIT} ms`, kept: p95 <= LIMIT },
    { figure: "slowest frame", measured: ms(sorted[sorted.length - 1]) },
  ])
}
