import { readFileSync } from "node:fs"
import { join } from "node:path"
import { dashboard } from "../admin/i18n/en/dashboard"

describe("The manual of the dashboards", () => {
  const manual = readFileSync(join(__dirname, "../../../docs/manual/dashboard.md"), "utf8").replace(
    /\s+/g,
    " ",
  )

  it.each(Object.entries(dashboard.definitions))("says what the page says of %s", (_, definition) => {
    expect(manual).toContain(definition)
  })
})
