export type Address = {
  address_1: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  country_code: string | null
}

function countryName(code: string): string {
  // `of` throws on what is not the shape of a region code; the code itself then says more than nothing.
  if (!/^[a-z]{2}$/i.test(code)) return code
  return new Intl.DisplayNames("en", { type: "region" }).of(code.toUpperCase()) ?? code
}

/** A postal address as lines, the parts that are missing left out. */
export function formatAddress(address: Address): string[] {
  const town = [address.postal_code, address.city].filter(Boolean).join(" ")
  const place = [town, address.province].filter(Boolean).join(", ")
  const country = address.country_code ? countryName(address.country_code) : null
  return [address.address_1, place, country].filter((line): line is string => Boolean(line))
}
