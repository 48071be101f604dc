import fc from "fast-check"
import { boxAround } from "./near"

const EARTH_KM = 6371.0088

/** Where one arrives after so many kilometres from a place in a direction (degrees from north). */
function travel(from: { latitude: number; longitude: number }, km: number, direction: number) {
  const radians = (angle: number) => (angle * Math.PI) / 180
  const [latitude, longitude, heading] = [from.latitude, from.longitude, direction].map(radians)
  const arc = km / EARTH_KM
  const arrived = Math.asin(
    Math.sin(latitude) * Math.cos(arc) + Math.cos(latitude) * Math.sin(arc) * Math.cos(heading),
  )
  const turned = Math.atan2(
    Math.sin(heading) * Math.sin(arc) * Math.cos(latitude),
    Math.cos(arc) - Math.sin(latitude) * Math.sin(arrived),
  )
  const degrees = (angle: number) => (angle * 180) / Math.PI
  const east = degrees(longitude + turned)
  return { latitude: degrees(arrived), longitude: ((((east + 180) % 360) + 360) % 360) - 180 }
}

describe("The box around a place", () => {
  it("reaches as far as the radius", () => {
    const box = boxAround({ latitude: 0, longitude: 100 }, 111.195)
    expect(box.south).toBeCloseTo(-1, 2)
    expect(box.north).toBeCloseTo(1, 2)
    expect(box.west).toBeCloseTo(99, 2)
    expect(box.east).toBeCloseTo(101, 2)
  })

  it("crosses the 180th meridian", () => {
    const { west, east } = boxAround({ latitude: -17, longitude: 179.9 }, 50)
    expect(west).toBeCloseTo(179.43, 1)
    expect(east).toBeCloseTo(-179.63, 1)
  })

  it("has all longitudes around a pole and around the world", () => {
    expect(boxAround({ latitude: 89.9, longitude: 12 }, 50)).toMatchObject({
      north: 90,
      west: -180,
      east: 180,
    })
    expect(boxAround({ latitude: -90, longitude: 0 }, 1)).toMatchObject({ south: -90, west: -180, east: 180 })
    expect(boxAround({ latitude: 10, longitude: 0 }, 20_100)).toEqual({
      south: -90,
      north: 90,
      west: -180,
      east: 180,
    })
  })

  it("holds every place within the radius", () => {
    const places = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const radius = fc.oneof(
      fc.double({ min: 0.01, max: 300, noNaN: true }),
      fc.double({ min: 0.01, max: 20_000, noNaN: true }),
    )
    fc.assert(
      fc.property(
        places,
        radius,
        share,
        fc.double({ min: 0, max: 360, noNaN: true }),
        (from, km, part, direction) => {
          const { south, north, west, east } = boxAround(from, km)
          const { latitude, longitude } = travel(from, km * part, direction)
          expect(latitude).toBeGreaterThanOrEqual(south)
          expect(latitude).toBeLessThanOrEqual(north)
          expect(
            west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east,
          ).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
