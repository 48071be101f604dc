import { isIbanValid, looksLikeIban } from "./iban"

it.each(["GB82WEST12345698765432", "DE89370400440532013000", "MU17BOMM0101101030300200000MUR"])(
  "accepts %s",
  (iban) => {
    expect(looksLikeIban(iban)).toBe(true)
    expect(isIbanValid(iban)).toBe(true)
  },
)

it.each(["GB82WEST12345698765433", "GB28WEST12345698765432", "DE89370400440532013001"])(
  "refuses %s, whose check digits do not fit",
  (iban) => {
    expect(looksLikeIban(iban)).toBe(true)
    expect(isIbanValid(iban)).toBe(false)
  },
)

it.each(["0123456789012", "KE123", "EQ12", "1DE9370400440532013000"])(
  "takes %s for a national number",
  (value) => {
    expect(looksLikeIban(value)).toBe(false)
  },
)
