import { occupyDataFolder } from "../../scripts/data-folder/occupy.mjs"
import { readConnection } from "../../scripts/data-folder/connection.mjs"
import { installPackages } from "../../scripts/install/packages.mjs"
import { runCommand } from "../../scripts/say/command.mjs"
import { Complaint } from "../../scripts/say/complaint.mjs"
import { step } from "../../scripts/say/steps.mjs"
import { runningPlaza } from "../../scripts/walk/api.mjs"
import { ms, report, times } from "../measure/report.mjs"
import { summary } from "../measure/quantiles.mjs"
import { startEmptyPage } from "./empty-page.mjs"
import { freeze } from "./frozen.mjs"
import { lookAt } from "./lighthouse.mjs"
import { findPages } from "./pages.mjs"
import { timePriceChanges } from "./price-change.mjs"
import { requestsPerSecond } from "./throughput.mjs"

/** @typedef {import("./lighthouse.mjs").Seen} Seen */

const RUNS = 3
const LEAST_PERFORMANCE = 95
const MOST_LCP = 1.25
/** Half of what counts as good (web.dev/cls): what stands in for what comes must have its size. */
const MOST_SHIFT = 0.05
const MOST_SCRIPT = 40 * 1024
const MOST_PRICE_MS = 2_000

await runCommand(async () => {
  const described = process.env.PLAZA_CONNECTION
  if (!described || !readConnection(described)?.logins) {
    throw new Complaint(
      'Nothing to look at: start Plaza with its demo city first, "npm start -- --production".',
    )
  }
  const plaza = runningPlaza(described)
  await occupyDataFolder("npm run bench -- storefront")
  await installPackages([import.meta.dirname])
  const { pages, venue } = await findPages(plaza)
  const venuePage = `${plaza.connection.storefront_url}/venues/${venue.handle}`
  const frozen = await freeze(venuePage)
  try {
    const empty = await step("Building an empty page", startEmptyPage)
    const seen = await step("Looking at the pages with Lighthouse", () =>
      lookAt([...pages, { name: "frozen venue", url: frozen.url }, { name: "empty page", url: empty }], RUNS),
    )
    const changes = await step("Changing prices", () => timePriceChanges(plaza))
    const rates = await step("Asking for the venue's page as often as possible", async () => ({
      page: await requestsPerSecond(venuePage),
      frozen: await requestsPerSecond(frozen.url),
    }))
    const failures = [
      ...pages.map(({ name }) => tellPage(name, of(seen, name))),
      tellVenue(
        { venue: of(seen, "venue"), frozen: of(seen, "frozen venue"), empty: of(seen, "empty page") },
        rates,
      ),
      tellChanges(changes),
    ]
    return failures.some(Boolean) ? 1 : 0
  } finally {
    await frozen.stop()
  }
})

/** @param {Map<string, Seen>} seen @param {string} name @returns {Seen} */
function of(seen, name) {
  const page = seen.get(name)
  if (!page) throw new Error(`${name} was not looked at`)
  return page
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}

/** @param {string} name @param {Seen} page */
function tellPage(name, { performance, accessibility, practices, seo, lcp, cls, tbt, script, missed }) {
  const score = (
    /** @type {string} */ figure,
    /** @type {number} */ measured,
    /** @type {number} */ least,
  ) => {
    return { figure, measured: String(measured), limit: `at least ${least}`, kept: measured >= least }
  }
  const failed = report(`${name}, the middle of ${RUNS} runs as on a slow phone`, [
    score("performance", performance, LEAST_PERFORMANCE),
    score("accessibility", accessibility, 100),
    score("best practices", practices, 100),
    score("search engines", seo, 100),
    { figure: "largest contentful paint", measured: ms(lcp) },
    {
      figure: "layout shift",
      measured: cls.toFixed(3),
      limit: `at most ${MOST_SHIFT}`,
      kept: cls <= MOST_SHIFT,
    },
    { figure: "total blocking time", measured: ms(tbt) },
    { figure: "scripts, by gzip", measured: kilobytes(script) },
  ])
  if (missed.length > 0) process.stdout.write(`\nLost points: ${missed.join(", ")}\n`)
  return failed
}

/** @param {{ venue: Seen, frozen: Seen, empty: Seen }} seen @param {{ page: number, frozen: number }} rates */
function tellVenue({ venue, frozen, empty }, rates) {
  const paint = venue.lcp / frozen.lcp
  const more = venue.script - empty.script
  return report("The venue's page beside what it could be at best", [
    { figure: "largest contentful paint of the page frozen, without scripts", measured: ms(frozen.lcp) },
    {
      figure: "largest contentful paint, venue to frozen",
      measured: times(paint),
      limit: `at most ${MOST_LCP}×`,
      kept: paint <= MOST_LCP,
    },
    { figure: "scripts of an empty page", measured: kilobytes(empty.script) },
    {
      figure: "scripts of the venue's page more than that",
      measured: kilobytes(more),
      limit: `at most ${kilobytes(MOST_SCRIPT)}`,
      kept: more <= MOST_SCRIPT,
    },
    { figure: "requests a second, frozen page from memory", measured: rates.frozen.toFixed(0) },
    { figure: "requests a second, the venue's page", measured: rates.page.toFixed(0) },
    { figure: "requests a second, venue to frozen", measured: times(rates.page / rates.frozen) },
  ])
}

/** @param {number[]} durations */
function tellChanges(durations) {
  const { p50 } = summary(durations)
  const slowest = Math.max(...durations)
  return report(
    `From a changed price to the pages of a venue, a service and a product, ${durations.length} changes`,
    [
      { figure: "middle", measured: ms(p50) },
      {
        figure: "slowest",
        measured: ms(slowest),
        limit: `at most ${MOST_PRICE_MS} ms`,
        kept: slowest <= MOST_PRICE_MS,
      },
    ],
  )
}
