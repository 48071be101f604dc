import assert from "node:assert/strict"
import { test } from "node:test"
import type { FeatureCollection, Geometry } from "geojson"
import { unwrapped } from "./unwrapped"

const only = (geometry: Geometry): FeatureCollection => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: {}, geometry }],
})

test("shapes go on beyond the 180th meridian, to the east and to the west", () => {
  const ring = [
    [170, 60],
    [180, 61],
    [-170, 62],
    [-180, 63],
    [170, 60],
  ]
  const there = [
    [170, 60],
    [180, 61],
    [190, 62],
    [180, 63],
    [170, 60],
  ]
  const polygon = only({ type: "Polygon", coordinates: [ring] })
  assert.deepEqual(unwrapped(polygon), only({ type: "Polygon", coordinates: [there] }))
  const west = only({
    type: "LineString",
    coordinates: [
      [-170, 0],
      [170, 1],
    ],
  })
  assert.deepEqual(
    unwrapped(west),
    only({
      type: "LineString",
      coordinates: [
        [-170, 0],
        [-190, 1],
      ],
    }),
  )
})

test("what does not cross it stays as it is", () => {
  const lines = only({
    type: "MultiLineString",
    coordinates: [
      [
        [10, 0],
        [-10, 1],
      ],
    ],
  })
  assert.deepEqual(unwrapped(lines), lines)
})
