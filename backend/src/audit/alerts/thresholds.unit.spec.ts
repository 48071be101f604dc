import { readFileSync } from "node:fs"
import path from "node:path"
import { ALERT_KINDS } from "../../modules/audit/alerts/alert"
import { THRESHOLDS } from "./thresholds"
import { thresholdRows } from "./thresholds-page"

describe("the thresholds of alerts", () => {
  it("stand in the operators' page as they are", () => {
    const page = readFileSync(path.resolve(__dirname, "../../../../docs/operators/audit.md"), "utf8")
    const cells = (line: string) => line.split("|").map((cell) => cell.trim())
    const told = page
      .split("\n")
      .filter((line) => ALERT_KINDS.some((kind) => line.startsWith(`| \`${kind}\``)))
    expect(told.map(cells)).toEqual(thresholdRows().map(cells))
  })

  it("are there for every kind", () => {
    expect(Object.entries(THRESHOLDS).map(([name, { kind }]) => [name, kind])).toEqual(
      ALERT_KINDS.map((kind) => [kind, kind]),
    )
  })
})
