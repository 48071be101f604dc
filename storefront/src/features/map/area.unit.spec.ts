import assert from "node:assert/strict"
import { test } from "node:test"
import { areaAround, areaOf, boxOf } from "./area"

test("a part of the map is written with its longitudes on this world", () => {
  assert.equal(boxOf({ south: 13.6, west: 100.4, north: 13.9, east: 100.7 }), "13.6,100.4,13.9,100.7")
  assert.equal(boxOf({ south: -5, west: 170, north: 5, east: 190 }), "-5,170,5,-170")
  assert.equal(boxOf({ south: -5, west: 530, north: 5, east: 540.5 }), "-5,170,5,-179.5")
  assert.equal(boxOf({ south: -99, west: -400, north: 99, east: 400 }), "-90,-180,90,180")
})

test("what is written is read again", () => {
  assert.deepEqual(areaOf("13.6,100.4,13.9,100.7"), { south: 13.6, west: 100.4, north: 13.9, east: 100.7 })
  assert.deepEqual(areaOf("-5,170,5,-170"), { south: -5, west: 170, north: 5, east: 190 })
  assert.equal(areaOf(""), null)
})

test("the smallest part with all places", () => {
  assert.equal(areaAround([]), null)
  const places = [
    { latitude: 13.7, longitude: 100.5 },
    { latitude: -1.2, longitude: 36.8 },
    { latitude: 52.5, longitude: 13.4 },
  ]
  assert.deepEqual(areaAround(places), { south: -1.2, west: 13.4, north: 52.5, east: 100.5 })
})
