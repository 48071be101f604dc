import assert from "node:assert/strict"
import { test } from "node:test"
import { policiesOf } from "./policies-of"

const policy = (free_until_minutes: number, max_reschedules: number | null) => ({
  free_until_minutes,
  late_fee_percentage: 50,
  no_show_fee_percentage: 100,
  max_reschedules,
})

test("services share a policy that costs the same at the same time", () => {
  const found = policiesOf([
    { title: "Cut", cancellation_policy: policy(1440, 2) },
    { title: "Colour", cancellation_policy: policy(2880, null) },
    { title: "Wash", cancellation_policy: policy(1440, null) },
  ])
  assert.deepEqual(found, [
    { policy: policy(1440, 2), services: ["Cut", "Wash"] },
    { policy: policy(2880, null), services: ["Colour"] },
  ])
})
