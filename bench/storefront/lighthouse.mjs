import { gzipSync } from "node:zlib"
import { findChromium } from "../../scripts/machine/chromium.mjs"
import { atTheEnd } from "../../scripts/say/command.mjs"
import { quantile } from "../measure/quantiles.mjs"
import { load } from "./packages.mjs"

/** @typedef {import("./pages.mjs").Page} Page */
/**
 * The middle of several runs: scores 0 to 100, durations in milliseconds, layout shift without unit, `script` the bytes of all
 * scripts when compressed by gzip.
 * @typedef {{ performance: number, accessibility: number, practices: number, seo: number, lcp: number, cls: number, tbt: number,
 *   script: number, missed: string[] }} Seen
 */

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
]

/**
 * Looks at pages with Lighthouse's mobile profile, each several times: a phone four times as slow as this machine on a network of
 * 1.6 Mbit/s and 150 ms. Both are held back while the page loads, not reckoned afterwards from a load without a network: there all
 * scripts arrive before the first picture is painted, which they do on no phone.
 * @param {Page[]} pages @param {number} runs
 * @returns {Promise<Map<string, Seen>>} by the page's name
 */
export async function lookAt(pages, runs) {
  const chromium = findChromium()
  const { launch } = await load("chrome-launcher")
  const { default: lighthouse } = await load("lighthouse")
  const chrome = await launch({
    chromePath: chromium.program,
    chromeFlags: FLAGS,
    envVars: { ...process.env, ...chromium.env },
  })
  atTheEnd(() => chrome.kill())
  const seen = new Map()
  for (const page of pages) {
    const results = []
    for (let tries = 0; results.length < runs; tries++) {
      const { lhr } = await lighthouse(page.url, {
        port: chrome.port,
        logLevel: "error",
        throttlingMethod: "devtools",
        onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
        ...(page.hidden ? { skipAudits: ["is-crawlable"] } : {}),
        ...(page.cookie ? { extraHeaders: { Cookie: page.cookie } } : {}),
      })
      // Now and then Chromium records a load without its beginning; such a run says nothing.
      if (!lhr.runtimeError) results.push(lhr)
      else if (tries >= 2 * runs) throw new Error(`${page.name}: ${lhr.runtimeError.message}`)
    }
    seen.set(page.name, await middle(results))
  }
  return seen
}

/** @param {any[]} results @returns {Promise<Seen>} */
async function middle(results) {
  const of = (/** @type {(lhr: any) => number} */ value) => quantile(results.map(value), 0.5)
  const score = (/** @type {string} */ category) =>
    of((lhr) => Math.round(lhr.categories[category].score * 100))
  const value = (/** @type {string} */ audit) => of((lhr) => lhr.audits[audit].numericValue)
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    practices: score("best-practices"),
    seo: score("seo"),
    lcp: value("largest-contentful-paint"),
    cls: value("cumulative-layout-shift"),
    tbt: value("total-blocking-time"),
    script: await scriptBytes(results[0]),
    missed: missedAudits(results[0]),
  }
}

/** All scripts of a page, each compressed by gzip, whatever its server sends them in. @param {any} lhr */
async function scriptBytes(lhr) {
  /** @type {{ url: string, resourceType: string }[]} */
  const requests = lhr.audits["network-requests"].details.items
  const scripts = new Set(
    requests.filter(({ resourceType }) => resourceType === "Script").map(({ url }) => url),
  )
  let bytes = 0
  for (const url of scripts) {
    const response = await fetch(url)
    bytes += gzipSync(Buffer.from(await response.arrayBuffer())).length
  }
  return bytes
}

/** What cost points outside of performance. @param {any} lhr @returns {string[]} */
function missedAudits(lhr) {
  return ["accessibility", "best-practices", "seo"].flatMap((category) =>
    lhr.categories[category].auditRefs
      .filter((/** @type {any} */ { id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
      .map((/** @type {any} */ { id }) => id),
  )
}
