import { formatAddress } from "./address"

const nothing = { address_1: null, postal_code: null, city: null, province: null, country_code: null }

describe("formatAddress", () => {
  it("writes the parts that are there", () => {
    expect(
      formatAddress({
        address_1: "Oranienstraße 24",
        postal_code: "10999",
        city: "Berlin",
        province: "Berlin",
        country_code: "de",
      }),
    ).toEqual(["Oranienstraße 24", "10999 Berlin, Berlin", "Germany"])
    expect(formatAddress({ ...nothing, city: "Nairobi", country_code: "KE" })).toEqual(["Nairobi", "Kenya"])
    expect(formatAddress(nothing)).toEqual([])
  })

  it("shows a country code that it does not know as it is", () => {
    expect(formatAddress({ ...nothing, country_code: "<b>" })).toEqual(["<b>"])
  })
})
