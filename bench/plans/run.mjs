import { writeFileSync } from "node:fs"
import path from "node:path"
import { root } from "../../scripts/data-folder/places.mjs"
import { runCommand } from "../../scripts/say/command.mjs"
import { step } from "../../scripts/say/steps.mjs"
import { openBenchData } from "../data/open.mjs"
import { BIG } from "../data/sizes.mjs"
import { report } from "../measure/report.mjs"
import { startServer } from "../server/start.mjs"

const INSIDE = new URL("inside.mjs", import.meta.url).href
const FILE = "docs/query-plans.md"
const BIG_SCAN =
  /Seq Scan on "?(booking|booking_segment|booking_history|claim|shift|staff_member|service_staff)"?\b/

const HEAD = `# Query plans

How PostgreSQL answers what is asked of it all the time, on a year of generated bookings: 1,000 venues, 10,000 staff,
1,000,000 bookings with as many segments, claims and rows of history. Written by \`npm run bench -- plans\`, which fails when
one of the big tables is read from end to end. Tables that are empty or hold a page or two are scanned whole, as they should
be. Lists of ids are shortened. Orders and payments are not generated, so the scans of the reconciler over those tables are
not shown here.
`

await runCommand(async () => {
  const data = await openBenchData("npm run bench -- plans", [BIG])
  const server = await step("Starting a backend", () => startServer(data, BIG))
  const today = Math.floor(Date.now() / 86_400_000)
  const explained = /** @type {{ title: string, see: string, plan: string }[]} */ (
    await server.perform(INSIDE, { today })
  )
  const sections = explained.map(
    ({ title, see, plan }) => `\n## ${title}\n\n${see}\n\n\`\`\`\n${plan}\n\`\`\`\n`,
  )
  writeFileSync(path.join(root, FILE), HEAD + sections.join(""))
  const failed = report(
    `Query plans, written to ${FILE}`,
    explained.map(({ title, plan }) => ({
      figure: title,
      measured: /Execution Time: (.*)$/m.exec(plan)?.[1] ?? "",
      limit: "no scan of a big table",
      kept: !BIG_SCAN.test(plan),
    })),
  )
  return failed ? 1 : 0
})
