import { readinessOf } from "./readiness"

const venue = {
  description: "<p>Quiet.</p>",
  images: [{ id: "i", url: "u", alt: "", rank: 0 }],
  address_1: "1 Road",
  city: "Bangkok",
  latitude: 0,
  phone: null,
  email: "a@b.example",
  opening_hours: { weekly: [{ weekday: 1, opens: "09:00", closes: "17:00" }], exceptions: [] },
}

it("a venue is ready when shoppers find all they look for", () => {
  expect(Object.values(readinessOf(venue, { staff: 1, services: 1 }))).toEqual(Array(7).fill(true))
})

it("a venue lacks what is empty, and a place on the map", () => {
  const empty = {
    ...venue,
    description: "",
    images: [],
    latitude: null,
    email: null,
    opening_hours: undefined,
  }
  expect(readinessOf(empty, { staff: 0, services: 0 })).toEqual({
    description: false,
    pictures: false,
    address: false,
    contact: false,
    opening_hours: false,
    staff: false,
    services: false,
  })
})
