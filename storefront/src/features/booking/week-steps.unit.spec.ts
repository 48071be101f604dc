import assert from "node:assert/strict"
import { test } from "node:test"
import { stepsFrom } from "./week-steps"

const shown = {
  window: { from: "2026-11-28", to: "2026-12-11" },
  bounds: { today: "2026-11-25", lastDay: "2026-12-20" },
  weeks: 2,
}

test("a wide window steps by what it shows", () => {
  assert.deepEqual(stepsFrom({ ...shown, isNarrow: false, week: 0 }), {
    earlier: { from: "2026-11-25" },
    later: { from: "2026-12-12" },
  })
})

test("a narrow one steps by a week, within the strip and beyond it", () => {
  assert.deepEqual(stepsFrom({ ...shown, isNarrow: true, week: 0 }), {
    earlier: { from: "2026-11-25" },
    later: { week: 1 },
  })
  assert.deepEqual(stepsFrom({ ...shown, isNarrow: true, week: 1 }), {
    earlier: { week: 0 },
    later: { from: "2026-12-12" },
  })
  const far = { ...shown, window: { from: "2026-12-12", to: "2026-12-20" } }
  assert.deepEqual(stepsFrom({ ...far, isNarrow: true, week: 0 }).earlier, { from: "2026-12-05" })
  assert.deepEqual(stepsFrom({ ...far, isNarrow: true, week: 1 }).later, null)
})
