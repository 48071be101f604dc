import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "../config/environment"
import { ensureAnchor } from "./anchor"
import type { City } from "./city/city"
import { cityStages } from "./city/stages"
import { ensureEssentials, type Essentials } from "./essentials"
import { DEMO_LOGINS } from "./logins/demo-logins"
import { Gallery } from "./pictures/gallery"
import { writeResult } from "./result-file"
import { timed } from "./stage"

/**
 * Sets Plaza up and, unless PLAZA_SEED is `none`, fills the demo city. Adds what is missing and leaves the rest, so
 * that it may be run again, also after it was cut short. Writes what it made to the file PLAZA_RESULT_FILE.
 * @throws when a production that is not a demonstration asks for the demo city
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const { NODE_ENV, PLAZA_DEMO } = readEnvironment()
  const { PLAZA_SEED, PLAZA_RESULT_FILE } = process.env
  const demo = PLAZA_SEED !== "none"
  if (demo && NODE_ENV === "production" && !PLAZA_DEMO) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The demo city has logins that everyone knows, so it is not put into production: set PLAZA_SEED=none, or PLAZA_DEMO=true for a public demonstration.",
    )
  }
  const print = (line: string) => console.log(line)
  const essentials = await timed("Store", () => ensureEssentials(container, PLAZA_DEMO), print, summary)
  if (demo) {
    const city: City = {
      container,
      essentials,
      gallery: new Gallery(container),
      anchor: await ensureAnchor(container),
    }
    for (const { name, run } of cityStages(city)) await timed(name, run, print)
  }
  if (PLAZA_RESULT_FILE) {
    const { publishable_key } = essentials
    await writeResult(PLAZA_RESULT_FILE, { publishable_key, logins: demo ? DEMO_LOGINS : null })
  }
}

const summary = ({ regions }: Essentials) =>
  `${Object.keys(regions).length} regions, a sales channel and its key`
